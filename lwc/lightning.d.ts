// Declarations of the platform's modules, written by hand: Salesforce's own type package forbids competing products.

declare module 'lightning/graphql' {
  import type { WireAdapterConstructor } from 'lwc';

  export interface GraphQLError {
    readonly message: string;
    readonly paths?: readonly string[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }
  export interface GraphQLResult<Data = unknown> {
    readonly data?: Data;
    /** Plural, unlike other wire adapters. */
    readonly errors?: readonly GraphQLError[];
    /** Asks the server again. */
    readonly refresh?: () => Promise<void>;
  }
  interface GraphQLConfig {
    readonly query: unknown;
    readonly variables?: Readonly<Record<string, unknown>>;
    readonly operationName?: string;
  }
  export const graphql: WireAdapterConstructor<GraphQLConfig, GraphQLResult>;
  export function gql(literals: TemplateStringsArray | readonly string[], ...substitutions: readonly unknown[]): unknown;
  /** One argument, an object; imperative only; GA from API 66. */
  export function executeMutation<Data = unknown>(config: GraphQLConfig): Promise<GraphQLResult<Data>>;
}

declare module 'lightning/uiObjectInfoApi' {
  import type { WireAdapterConstructor } from 'lwc';

  export interface FieldInfo {
    readonly apiName: string;
    readonly label: string;
    readonly dataType: string;
    readonly createable: boolean;
    readonly updateable: boolean;
    readonly required: boolean;
    readonly inlineHelpText: string | null;
  }
  export interface ObjectInfo {
    readonly apiName: string;
    readonly label: string;
    readonly createable: boolean;
    readonly updateable: boolean;
    readonly deletable: boolean;
    readonly defaultRecordTypeId?: string | null;
    readonly fields: Readonly<Record<string, FieldInfo>>;
  }
  export const getObjectInfo: WireAdapterConstructor<
    { readonly objectApiName: string },
    { readonly data?: ObjectInfo; readonly error?: unknown }
  >;
  export interface PicklistValues {
    readonly values: readonly {
      readonly label: string;
      readonly value: string;
      /** What the org says of a value beside its label, for stages and statuses only. */
      readonly attributes?: Readonly<Record<string, unknown>> | null;
    }[];
  }
  export const getPicklistValues: WireAdapterConstructor<
    { readonly recordTypeId: string; readonly fieldApiName: string },
    { readonly data?: PicklistValues; readonly error?: unknown }
  >;
  export const getObjectInfos: WireAdapterConstructor<
    { readonly objectApiNames: readonly string[] },
    {
      readonly data?: { readonly results: readonly { readonly statusCode: number; readonly result: ObjectInfo }[] };
      readonly error?: unknown;
    }
  >;
}

declare module 'lightning/platformShowToastEvent' {
  export class ShowToastEvent extends CustomEvent<unknown> {
    constructor(toast: {
      readonly title: string;
      readonly message?: string;
      readonly variant?: 'info' | 'success' | 'warning' | 'error';
      readonly mode?: 'dismissible' | 'pester' | 'sticky';
    });
  }
}

declare module 'lightning/navigation' {
  import type { WireAdapterConstructor } from 'lwc';

  export interface PageReference {
    readonly type: string;
    readonly attributes: Readonly<Record<string, unknown>>;
    readonly state?: Readonly<Record<string, string>>;
  }
  export const CurrentPageReference: WireAdapterConstructor<object, PageReference>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- TypeScript asks this of a mixin's constructor
  type Constructor<T> = new (...parameters: any[]) => T;
  export function NavigationMixin<Base extends Constructor<object>>(
    base: Base,
  ): Base &
    Constructor<{
      [NavigationMixin.Navigate](page: PageReference, replace?: boolean): void;
      [NavigationMixin.GenerateUrl](page: PageReference): Promise<string>;
    }>;
  export namespace NavigationMixin {
    const Navigate: unique symbol;
    const GenerateUrl: unique symbol;
  }
}

declare module 'lightning/refresh' {
  export class RefreshEvent extends Event {
    constructor();
  }
  export function registerRefreshHandler(context: object, handler: () => Promise<boolean>): string;
  export function unregisterRefreshHandler(id: string): void;
}

declare module 'lightning/modal' {
  import { LightningElement } from 'lwc';

  export default class LightningModal extends LightningElement {
    label: string;
    size: 'small' | 'medium' | 'large' | 'full';
    description: string;
    disableClose: boolean;
    close(result?: unknown): void;
    static open<Result = unknown>(options: Readonly<Record<string, unknown>>): Promise<Result | undefined>;
  }
}

declare module 'lightning/confirm' {
  const LightningConfirm: {
    open(options: {
      readonly message: string;
      readonly label: string;
      readonly variant?: string;
      readonly theme?: string;
    }): Promise<boolean>;
  };
  export default LightningConfirm;
}

declare module 'lightning/alert' {
  const LightningAlert: {
    open(options: { readonly message: string; readonly label: string; readonly variant?: string; readonly theme?: string }): Promise<void>;
  };
  export default LightningAlert;
}

declare module '@salesforce/label/*' {
  const label: string;
  export default label;
}
/** Undefined for whoever does not have it. */
declare module '@salesforce/customPermission/*' {
  const isGranted: true | undefined;
  export default isGranted;
}
declare module '@salesforce/user/Id' {
  const id: string;
  export default id;
}
declare module '@salesforce/i18n/locale' {
  const locale: string;
  export default locale;
}
declare module '@salesforce/i18n/currency' {
  const currency: string;
  export default currency;
}
declare module '@salesforce/i18n/timeZone' {
  const timeZone: string;
  export default timeZone;
}

import { stripTypeScriptTypes } from 'node:module';
import { transformSync } from '@lwc/compiler';

/** One file of a Lightning web component bundle, to be compiled to an ES module. */
export interface TransformRequest {
  readonly source: string;
  /** Decides what is compiled by its ending: `.js`, `.ts`, `.html`, `.css`. */
  readonly path: string;
  readonly namespace: string;
  readonly name: string;
  /** `x.scoped.css` */
  readonly isScoped: boolean;
  /** `lws`: templates ask the sandbox for the DOM instead of touching it themselves. */
  readonly renderer: 'plain' | 'lws';
}

export type TransformResult =
  | { readonly code: string }
  | { readonly error: { readonly message: string; readonly line: number | undefined; readonly column: number | undefined } };

/** As the platform's own compiler sets it for Lightning Web Security: these always go through the sandbox. */
const SANDBOX_RENDERER = {
  directives: ['lwc:external', 'lwc:inner-html', 'lwc:spread'],
  elements: [
    { tagName: 'use', namespace: 'http://www.w3.org/2000/svg', attributes: ['href', 'xlink:href'] },
    { tagName: 'iframe', attributes: ['src', 'srcdoc'] },
  ],
};

/** Compiles one file; what the author got wrong comes back as `error`, with its place. */
export function transformFile(request: TransformRequest): TransformResult {
  try {
    const isTypeScript = request.path.endsWith('.ts');
    const source = isTypeScript ? stripTypeScriptTypes(request.source) : request.source;
    const result = transformSync(source, isTypeScript ? request.path.replace(/\.ts$/, '.js') : request.path, {
      namespace: request.namespace,
      name: request.name,
      scopedStyles: request.isScoped,
      enableDynamicComponents: true,
      enableLwcOn: true,
      // Without it form controls of the base components cannot call attachInternals under synthetic shadow.
      enableSyntheticElementInternals: true,
      enableStaticContentOptimization: true,
      ...(request.renderer === 'lws' ? { enableLightningWebSecurityTransforms: true, customRendererConfig: SANDBOX_RENDERER } : {}),
    });
    return { code: result.code };
  } catch (error) {
    const { message, location } = error as Error & { location?: { line: number; column: number } };
    return { error: { message: withoutPath(message, request.path), line: location?.line, column: location?.column } };
  }
}

function withoutPath(message: string, path: string): string {
  return message.replaceAll(`${path}: `, '').replaceAll(path, '');
}

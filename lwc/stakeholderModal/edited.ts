import type { FieldValue } from 'c/formField';
import type { RecordId, RelationshipLevel } from 'c/planModel';
import {
  settled,
  withField,
  withLevel,
  withNewPromise,
  withoutPromise,
  withPromiseField,
  type StakeholderEditing,
} from 'c/stakeholderEditing';

/** What the parts of the form tell. */
export type EditEvent =
  | { readonly type: 'fieldchange'; readonly detail: { readonly name: string; readonly value: FieldValue } }
  | { readonly type: 'confirmchange'; readonly detail: { readonly isConfirmed: boolean } }
  | { readonly type: 'settle'; readonly detail: { readonly name: string; readonly choice: 'mine' | 'theirs' } }
  | { readonly type: 'promisechange'; readonly detail: { readonly key: string; readonly name: string; readonly value: FieldValue } }
  | { readonly type: 'promiseadd' }
  | { readonly type: 'promiseremove'; readonly detail: { readonly key: string } }
  | {
      readonly type: 'levelchange';
      readonly detail: { readonly userId: RecordId; readonly now?: RelationshipLevel | null; readonly wanted?: RelationshipLevel | null };
    };

/** @param userId who types: a new promise of ours is theirs until they say otherwise */
export function edited(editing: StakeholderEditing, event: EditEvent, userId: RecordId): StakeholderEditing {
  switch (event.type) {
    case 'fieldchange':
      return withField(editing, event.detail.name, event.detail.value);
    case 'confirmchange':
      return { ...editing, isConfirmed: event.detail.isConfirmed };
    case 'settle':
      return settled(editing, event.detail.name, event.detail.choice);
    case 'promisechange':
      return withPromiseField(editing, event.detail.key, event.detail.name, event.detail.value);
    case 'promiseadd':
      return withNewPromise(editing, userId);
    case 'promiseremove':
      return withoutPromise(editing, event.detail.key);
    case 'levelchange': {
      const { userId: ourPersonId, ...levels } = event.detail;
      return withLevel(editing, ourPersonId, levels);
    }
  }
}

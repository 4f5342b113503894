import { bundleTargets } from '../bundles/bundleMeta.ts';
import { isTrue, nodesOf, textOf, textsOf } from '../metadataNode.ts';
import { checkHomeOverride, checkOverride } from './overrideCheck.ts';
import { HOME_TAB, isStandardTab } from './standardTabs.ts';
import type { Check } from './subject.ts';

const contents = ['auraComponent', 'customObject', 'flexiPage', 'lwcComponent', 'page', 'scontrol', 'url'];

/** A tab shows exactly one thing, and that exists; of a standard tab only what it shows instead is given. */
export const checkTab: Check = (subject, { schema, metadata }) => {
  const { fullName, body } = subject.component;
  const overrides = nodesOf(body, 'actionOverrides');
  for (const [index, override] of overrides.entries()) {
    checkOverride(subject, override, metadata, 'actionOverrides', index);
    if (fullName === HOME_TAB) checkHomeOverride(subject, override, metadata, 'actionOverrides', index);
    const formFactor = textOf(override, 'formFactor');
    if (overrides.findIndex((other) => textOf(other, 'formFactor') === formFactor) < index)
      subject.problem(
        `A tab has one override for a form factor; this one has two for ${formFactor}`,
        'actionOverrides',
        index,
        'formFactor',
      );
  }
  if (isStandardTab(fullName, schema)) return;
  const shown = contents.filter((name) => (name === 'customObject' ? isTrue(body, name) : textOf(body, name)));
  if (shown.length !== 1)
    subject.problem(`A tab shows exactly one of ${contents.join(', ')}; this one says ${shown.join(' and ') || 'none'}`, shown[1] ?? '');
  if (!textOf(body, 'motif')) subject.problem('Required field is missing: motif');
  else if (!/^Custom\d{1,3}: .+$/.test(textOf(body, 'motif') ?? ''))
    subject.problem(`The motif ${textOf(body, 'motif')} is not of the form 'Custom12: Name'`, 'motif');
  if (isTrue(body, 'customObject')) {
    if (!schema.object(fullName)?.isCustom)
      subject.problem(`Entity of type CustomObject named ${fullName} cannot be found`, 'customObject');
  } else if (!textOf(body, 'label')) subject.problem('Required field is missing: label');
  const page = textOf(body, 'flexiPage');
  const shownPage = page ? metadata.get('FlexiPage', page) : undefined;
  if (page && !shownPage) subject.problem(`In field: flexiPage - no FlexiPage named ${page} found`, 'flexiPage');
  if (shownPage && textOf(shownPage.body, 'type') !== 'AppPage')
    subject.problem(`In field: flexiPage - no FlexiPage of type AppPage named ${page} found`, 'flexiPage');
  const component = textOf(body, 'lwcComponent');
  const bundle = component ? metadata.get('LightningComponentBundle', component) : undefined;
  if (component && !bundle)
    subject.problem(`In field: lwcComponent - no LightningComponentBundle named ${component} found`, 'lwcComponent');
  if (bundle && !bundleTargets(bundle.body).includes('lightning__Tab'))
    subject.problem(`The component ${component} does not have the target lightning__Tab`, 'lwcComponent');
  for (const unsupported of ['page', 'scontrol', 'auraComponent']) {
    if (textOf(body, unsupported))
      subject.problem(`In field: ${unsupported} - nothing named ${textOf(body, unsupported)} found`, unsupported);
  }
};

/** An app's tabs, overrides and utility bar exist. */
export const checkApplication: Check = (subject, { schema, metadata }) => {
  const { body } = subject.component;
  if (!textOf(body, 'label')) subject.problem('Required field is missing: label');
  const tabs = textsOf(body, 'tabs');
  for (const [index, tab] of tabs.entries()) {
    if (!metadata.get('CustomTab', tab) && !isStandardTab(tab, schema))
      subject.problem(`In field: tabs - no CustomTab named ${tab} found`, 'tabs', index);
    if (tabs.indexOf(tab) < index) subject.problem(`The tab ${tab} is in the app twice`, 'tabs', index);
  }
  for (const element of ['actionOverrides', 'profileActionOverrides']) {
    for (const [index, override] of nodesOf(body, element).entries()) {
      checkOverride(subject, override, metadata, element, index);
      const object = textOf(override, 'pageOrSobjectType') ?? '';
      if (object === HOME_TAB) checkHomeOverride(subject, override, metadata, element, index);
      else if (object && !schema.object(object)) {
        subject.problem(`In field: pageOrSobjectType - no CustomObject named ${object} found`, element, index, 'pageOrSobjectType');
      }
    }
  }
  const utilityBar = textOf(body, 'utilityBar');
  if (utilityBar && textOf(metadata.get('FlexiPage', utilityBar)?.body, 'type') !== 'UtilityBar') {
    subject.problem(`In field: utilityBar - no FlexiPage of type UtilityBar named ${utilityBar} found`, 'utilityBar');
  }
};

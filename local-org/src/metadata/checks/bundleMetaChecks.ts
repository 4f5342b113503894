import { allConfigs, bundleTargets, configTargets } from '../bundles/bundleMeta.ts';
import { isTrue, nodesOf, textOf, textsOf } from '../metadataNode.ts';
import type { Check } from './subject.ts';

/** Targets of js-meta.xml, from the Lightning Web Components developer guide. */
const targets = new Set([
  'lightning__AppPage',
  'lightning__RecordPage',
  'lightning__HomePage',
  'lightning__Tab',
  'lightning__RecordAction',
  'lightning__UrlAddressable',
  'lightning__UtilityBar',
  'lightning__FlowScreen',
  'lightning__FlowAction',
  'lightning__GlobalAction',
  'lightning__ServiceCloudVoiceToolkitApi',
  'lightning__EmailApp',
  'lightning__Inbox',
  'lightning__dynamicComponent',
  'lightning__Setup',
  'lightning__VoiceExtension',
  'lightning__AppPanel',
  'lightning__PanelLauncher',
  'lightning__AgentforceInput',
  'lightning__AgentforceOutput',
  'lightningCommunity__Page',
  'lightningCommunity__Page_Layout',
  'lightningCommunity__Theme_Layout',
  'lightningCommunity__Default',
  'lightningSnapin__ChatMessage',
  'lightningSnapin__ChatHeader',
  'lightningSnapin__Minimized',
  'lightningSnapin__PreChat',
  'lightningSnapin__MessagingPreChat',
  'lightningStatic__Email',
  'analytics__Dashboard',
]);

const propertyTypes = new Set(['String', 'Integer', 'Boolean', 'Color', 'ContentReference', 'Picklist']);
/** LWC API versions the platform takes today. */
const versions = { oldest: 45, newest: 68 };

/** js-meta.xml: API version, targets and what is configured for them. */
export const checkBundleMeta: Check = (subject, { schema }) => {
  const { fullName, body, files } = subject.component;
  if (!/^[a-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*$/.test(fullName))
    subject.problem(`The component name ${fullName} begins with a lower-case letter and holds only letters, digits and single underscores`);
  const version = textOf(body, 'apiVersion');
  if (version === undefined) subject.problem('Required field is missing: apiVersion');
  else if (!/^\d\d\.0$/.test(version) || Number(version) < versions.oldest || Number(version) > versions.newest) {
    subject.problem(`The apiVersion ${version} is not one from ${versions.oldest}.0 to ${versions.newest}.0`, 'apiVersion');
  }
  const listed = bundleTargets(body);
  for (const [index, target] of listed.entries()) {
    if (!targets.has(target)) subject.problem(`The target ${target} is not valid`, 'targets', 0, 'target', index);
  }
  if (isTrue(body, 'isExposed') && listed.length > 0 && !files[`${fullName}.js`] && !files[`${fullName}.html`]) {
    subject.problem(`An exposed component needs ${fullName}.js or ${fullName}.html`, 'isExposed');
  }
  for (const [index, config] of allConfigs(body).entries()) {
    for (const target of configTargets(config).filter((name) => !listed.includes(name))) {
      subject.problem(`The targetConfig is for ${target}, which is not among the targets`, 'targetConfigs', 0, 'targetConfig', index);
    }
    for (const [position, property] of nodesOf(config, 'property').entries()) {
      const type = textOf(property, '@type') ?? '';
      const isFlow = configTargets(config).every((target) => target.startsWith('lightning__Flow'));
      if (!propertyTypes.has(type) && !isFlow)
        subject.problem(`The property type ${type} is not valid`, 'targetConfigs', 0, 'targetConfig', index, 'property', position);
    }
    for (const object of nodesOf(config, 'objects').flatMap((objects) => textsOf(objects, 'object'))) {
      if (!schema.object(object))
        subject.problem(`No CustomObject named ${object} found`, 'targetConfigs', 0, 'targetConfig', index, 'objects', 0, 'object');
    }
  }
};

import type { OrgRequest, OrgResponse, Route } from '../../api/route.ts';
import type { Session } from '../../security/sessions.ts';
import { homePageName } from '../../api/ui/homePage.ts';
import { OrgError } from '../../errors.ts';
import { flexiPage } from './model/flexiPage.ts';
import { listModel } from './model/listModel.ts';
import { formModel, recordModel } from './model/recordModel.ts';
import { relatedRows } from './model/relatedModel.ts';
import { text } from './model/nodes.ts';

/** What our pages read, a page's worth at a time; they write through the UI API like every other client. */
function model(pattern: string, read: (request: OrgRequest, session: Session) => object): Route {
  return {
    method: 'GET',
    pattern: `/web/model/${pattern}`,
    handle: (request): OrgResponse => ({ status: 200, body: read(request, request.session()) }),
  };
}

const optional = (request: OrgRequest, name: string): string | undefined => request.query.get(name) || undefined;

/** What a custom tab shows: one component, or an app page. */
function tab({ org, parameters }: OrgRequest): object {
  const found = org.metadata.get('CustomTab', parameters.name!);
  if (found === undefined) throw new OrgError('NOT_FOUND', `There is no tab "${parameters.name}" in this org.`, [], 404);
  const component = text(found.body.lwcComponent).replace(/^c[:_]*/, '');
  const page = flexiPage(org, text(found.body.flexiPage));
  return { label: text(found.body.label) || found.fullName, component: component || undefined, page };
}

/** What Home shows in an app. */
function home({ org, query }: OrgRequest, session: Session): object {
  const page = flexiPage(org, homePageName(org, session, org.metadata.get('CustomApplication', query.get('app') ?? '')) ?? '');
  if (page === undefined) throw new OrgError('NOT_FOUND', 'No home page was deployed for this app.', [], 404);
  return { label: 'Home', page };
}

export const modelRoutes: readonly Route[] = [
  model('list/:object', (request, session) =>
    listModel(request.org, session, request.parameters.object!, {
      view: optional(request, 'view'),
      search: request.query.get('search') ?? '',
      sort: optional(request, 'sort'),
      isDescending: request.query.get('direction') === 'descending',
      offset: Math.max(0, Math.min(2000, Number(request.query.get('offset')) || 0)),
    }),
  ),
  model('record/:id', ({ org, parameters, query }, session) => recordModel(org, session, parameters.id!, query.get('app') ?? undefined)),
  model('related/:id/:relationship', ({ org, parameters }, session) => relatedRows(org, session, parameters.id!, parameters.relationship!)),
  model('form/:object', ({ org, parameters }, session) => formModel(org, session, parameters.object!)),
  model('tab/:name', tab),
  model('home', home),
];

import type {
  FromTemplateBody,
  FromTemplateView,
  SaveTemplateBody,
  TemplateView,
  TemplatesView,
} from '@diemcau/contract';
import { foldName } from '@diemcau/planning';
import type { Clock } from '../../ports/clock.js';
import type { ConferenceTemplates } from '../../ports/conference-templates.js';
import type { Editor } from '../../ports/editor.js';
import type { Ids } from '../../ports/ids.js';
import type { ConferenceDrafts } from '../conferences/conference-drafts.js';
import { PlanningRefused, found } from '../planning-refused.js';
import type { ConferencesInForce } from './conference-in-force.js';
import { needKnownHours } from './instants.js';
import { newDraft } from './new-draft.js';
import { bodyFrom, contentOf } from './template-content.js';
import { type AnyTemplate, builtInTemplates, templateSummary, templateView } from './template-view.js';

/** Templates of conferences: those that come with the service, and those saved from conferences. */
export class SavedTemplates {
  constructor(
    private readonly templates: ConferenceTemplates,
    private readonly plans: ConferencesInForce,
    private readonly drafts: ConferenceDrafts,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<TemplatesView> {
    return { templates: [...builtInTemplates, ...(await this.templates.all())].map(templateSummary) };
  }

  /** @throws PlanningRefused NOT_FOUND */
  async get(id: string): Promise<TemplateView> {
    return templateView(await this.one(id));
  }

  /** Whether the caller may read the conference is asked before. @throws PlanningRefused NOT_FOUND, TEMPLATE_EXISTS */
  async save({ name, conferenceId }: SaveTemplateBody, by: Editor): Promise<TemplateView> {
    const content = contentOf(await this.plans.of(conferenceId));
    const template = { id: this.ids.uuid(), version: 1, name, content, createdAt: this.clock.wall(), createdBy: by.id };
    const taken = builtInTemplates.some((other) => foldName(other.name) === foldName(name));
    const added = taken ? 'exists' : await this.templates.add(template);
    if (added === 'exists') throw new PlanningRefused('TEMPLATE_EXISTS', { name });
    return templateView(template);
  }

  /** Those that come with the service stay. @throws PlanningRefused NOT_FOUND, VERSION_CONFLICT */
  async remove(id: string, version: number): Promise<void> {
    const change = await this.templates.remove(id, version);
    if (change === 'done') return;
    const current = found(await this.templates.byId(id)).version;
    throw new PlanningRefused('VERSION_CONFLICT', { current });
  }

  /** @throws PlanningRefused NOT_FOUND, ENDS_BEFORE_START, DATE_OUT_OF_RANGE, and what a new conference can be refused for */
  async begin(
    id: string,
    body: FromTemplateBody,
    by: Editor,
    prepare: (conferenceId: string) => Promise<void>,
  ): Promise<FromTemplateView> {
    const request = bodyFrom((await this.one(id)).content, body);
    needKnownHours(request.sessions);
    return { conference: newDraft(await this.drafts.create(request, by, prepare)) };
  }

  private async one(id: string): Promise<AnyTemplate> {
    return builtInTemplates.find((template) => template.id === id) ?? found(await this.templates.byId(id));
  }
}

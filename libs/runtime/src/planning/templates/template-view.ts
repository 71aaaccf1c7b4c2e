import type { TemplateSummary, TemplateView } from '@diemcau/contract';
import { BUILT_IN_TEMPLATES } from '@diemcau/planning';
import type { ConferenceTemplate, TemplateContent } from '../../ports/conference-templates.js';
import { builtInContent } from './template-content.js';

/** A template of either source; those that come with the service were created by nobody. */
export interface AnyTemplate {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly content: TemplateContent;
  readonly createdAt: number | null;
}

const MINUTE_MS = 60_000;

export const builtInTemplates: readonly AnyTemplate[] = BUILT_IN_TEMPLATES.map((template) => ({
  id: template.id,
  version: 1,
  name: template.name,
  content: builtInContent(template),
  createdAt: null,
}));

const headOf = ({
  id,
  version,
  name,
  content,
  createdAt,
}: AnyTemplate | ConferenceTemplate): Omit<TemplateSummary, 'sittings'> => ({
  ...{ id, version, name, createdAt },
  builtIn: createdAt === null,
  type: content.type,
  format: content.format,
});

export const templateSummary = (template: AnyTemplate): TemplateSummary => ({
  ...headOf(template),
  sittings: template.content.sittings.map(({ title, durationMs, items }) => ({
    title,
    minutes: Math.round(durationMs / MINUTE_MS),
    items: items.length,
  })),
});

export const templateView = (template: AnyTemplate): TemplateView => ({
  ...headOf(template),
  sittings: template.content.sittings.map(({ title, startsAfterMs, durationMs, items }) => ({
    title,
    minutes: Math.round(durationMs / MINUTE_MS),
    startsAfterMs,
    items: items.map(({ kind, title: itemTitle, minutes, pinnedAfterMs }) => ({
      ...{ kind, title: itemTitle, minutes, pinnedAfterMs },
    })),
  })),
});

import type { ConferenceFormat, ConferenceType } from '@diemcau/contract';
import type { AgendaItem, Millis, Quorum } from '@diemcau/session';

/** An item without its presenter and point: people and places change. */
export interface TemplateItem extends Pick<AgendaItem, 'kind' | 'title' | 'minutes' | 'profile'> {
  /** Milliseconds from the start of its sitting; null lets it follow the item before. */
  readonly pinnedAfterMs: Millis | null;
}

export interface TemplateSitting {
  readonly title: string;
  /** Milliseconds from the start of the first sitting. */
  readonly startsAfterMs: Millis;
  readonly durationMs: Millis;
  readonly items: readonly TemplateItem[];
}

/** What of a conference is worth having again: no names, no telephones, no points. */
export interface TemplateContent {
  readonly type: ConferenceType;
  readonly format: ConferenceFormat;
  readonly quorum: Quorum | null;
  readonly sittings: readonly TemplateSitting[];
}

export interface ConferenceTemplate {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly content: TemplateContent;
  readonly createdAt: Millis;
  readonly createdBy: string;
}

/** Conferences saved to be held again. */
export abstract class ConferenceTemplates {
  /** In the order of their names. */
  abstract all(): Promise<readonly ConferenceTemplate[]>;
  abstract byId(id: string): Promise<ConferenceTemplate | null>;
  /** `exists`: another one has that name, letters' marks and case aside; then nothing was added. */
  abstract add(template: ConferenceTemplate): Promise<'done' | 'exists'>;
  abstract remove(id: string, version: number): Promise<'done' | 'stale' | 'missing'>;
}

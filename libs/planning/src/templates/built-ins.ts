import { briefingTemplate } from './briefing.vi.js';
import type { BuiltInTemplate } from './built-in.js';
import { rolloutTemplate } from './rollout.vi.js';
import { urgentTemplate } from './urgent.vi.js';

/** The templates of an empty list of conferences, in their order. */
export const BUILT_IN_TEMPLATES: readonly BuiltInTemplate[] = [briefingTemplate, rolloutTemplate, urgentTemplate];

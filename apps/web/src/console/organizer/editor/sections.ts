import type { ComponentType } from 'react';
import { ChangesSection } from '../changes/changes-section.js';
import { ChecksSection } from '../checks/checks-section.js';
import { ProgrammeSection } from '../programme/programme-section.js';
import type { SectionProps } from '../section-props.js';
import { CorrectionsSection } from './corrections-section.js';
import { StaffSection } from './staff-section.js';
import type { text } from './text.js';

interface Section {
  readonly id: keyof typeof text.sections;
  readonly component: ComponentType<SectionProps>;
  /** Always, or only before or after the invitation went out. */
  readonly when: 'always' | 'draft' | 'issued';
}

/** The parts of the editor after the general one, in their order on the page. */
export const SECTIONS: readonly Section[] = [
  { id: 'programme', component: ProgrammeSection, when: 'always' },
  { id: 'staff', component: StaffSection, when: 'always' },
  { id: 'checks', component: ChecksSection, when: 'always' },
  { id: 'corrections', component: CorrectionsSection, when: 'issued' },
  { id: 'changes', component: ChangesSection, when: 'issued' },
];

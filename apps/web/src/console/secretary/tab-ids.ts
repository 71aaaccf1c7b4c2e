/** The parts of the secretary's work that stand beside the floor, in the order of Alt+1 to Alt+5. */
export const TAB_IDS = ['roll', 'programme', 'notes', 'turns', 'outage'] as const;

export type TabId = (typeof TAB_IDS)[number];

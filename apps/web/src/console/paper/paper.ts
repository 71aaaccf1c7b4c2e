/** What can be printed, in the order of the menu. */
export const PAPER_KINDS = ['head_count', 'programme', 'registrations', 'directory', 'speaking_log', 'hall'] as const;

export type PaperKind = (typeof PAPER_KINDS)[number];

/** One column of a paper's table. */
export interface PaperColumn {
  readonly label: string;
  /** Stands over neighbours that name the same. */
  readonly over?: string;
  /** Of the width of the page, in hundredths. */
  readonly width: number;
  readonly align: 'left' | 'center';
}

/** `section` heads those that follow, `part` belongs to the row before it. A section with one cell spans the table. */
export interface PaperRow {
  readonly kind: 'section' | 'row' | 'part' | 'total';
  readonly cells: readonly string[];
}

/** Who signs: the office in capitals, and the name where it is known. */
export interface Signature {
  readonly office: string;
  readonly name: string;
}

/** One paper, written out: it is kept on the machine and printed without asking anybody again. */
export interface Paper {
  readonly kind: PaperKind;
  /** The issuing agency, and whether it is one of the Party, whose papers have another head. */
  readonly agency: string;
  readonly isParty: boolean;
  /** Reports alone bear a number: "Số: ……/BC". */
  readonly number: string | null;
  readonly day: string;
  readonly title: string;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly PaperRow[];
  /** Said instead of a table without rows. */
  readonly nothing: string;
  readonly notes: readonly string[];
  readonly recipients: readonly string[];
  readonly left: Signature | null;
  readonly right: Signature;
}

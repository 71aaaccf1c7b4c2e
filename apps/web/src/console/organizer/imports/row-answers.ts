import type { ApplyImportBody } from '@diemcau/contract';

/** What was decided of rows that may mean several points; as the value of a menu. */
export type RowAnswers = ReadonlyMap<number, string>;

type Candidate = { readonly pointId: string | null; readonly unitCode: string | null };
type As = ApplyImportBody['choices'][number]['as'];

export const CREATE = 'create';
export const SKIP = 'skip';

/** The value of a candidate in a menu. */
export const valueOf = ({ pointId, unitCode }: Candidate): string =>
  pointId === null ? `unit ${unitCode ?? ''}` : `point ${pointId}`;

const asOf = (value: string): As => {
  if (value === CREATE || value === SKIP) return value;
  const [kind, id = ''] = value.split(' ');
  return kind === 'unit' ? { unitCode: id } : { pointId: id };
};

/** What was decided, as the service is told. */
export const choicesOf = (answers: RowAnswers): ApplyImportBody['choices'] =>
  [...answers].map(([row, value]) => ({ row, as: asOf(value) }));

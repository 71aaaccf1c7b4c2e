/** Who sits at the point, as remembered on this machine. */
export interface Operator {
  readonly name: string;
  readonly phone: string;
}

const KEPT = 'diemcau.operator';

const nobody: Operator = { name: '', phone: '' };

export const keptOperator = (): Operator => {
  try {
    return { ...nobody, ...(JSON.parse(localStorage.getItem(KEPT) ?? '{}') as Partial<Operator>) };
  } catch {
    return nobody;
  }
};

export const keepOperator = (operator: Operator): void => {
  try {
    localStorage.setItem(KEPT, JSON.stringify(operator));
  } catch {
    // Asked again at the next visit.
  }
};

/** "Nguyễn Văn A – 0912 345 678", for notes to the desk; empty when nobody said who he is. */
export const operatorText = ({ name, phone }: Operator): string =>
  [name, phone].filter((part) => part !== '').join(' – ');

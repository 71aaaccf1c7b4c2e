import type { Person } from '@diemcau/session';

const DASH = /\s+[–—-]\s+/u;

/** "Nguyễn Văn A – Bí thư; Chủ tịch" as a person; null for an empty line. */
export const readPerson = (line: string): Person | null => {
  const [name = '', ...rest] = line.split(DASH);
  if (name.trim() === '') return null;
  const positions = rest.join(' – ').split(';');
  return { name: name.trim(), positions: positions.map((position) => position.trim()).filter((one) => one !== '') };
};

export const personLine = (person: Person | null): string =>
  person === null ? '' : [person.name, person.positions.join('; ')].filter((part) => part !== '').join(' – ');

import type { FloorEntry, Speaker } from '@diemcau/session';

const speakerText = ({ name, position }: Speaker): string => [name, position].filter(Boolean).join(' – ');

/** "Nguyễn Văn A – Chủ tịch; Trần B". */
export const speakersText = ({ speakers }: Pick<FloorEntry, 'speakers'>): string =>
  speakers.map(speakerText).join('; ');

/** One a line, as they are typed. */
export const speakerLines = (speakers: readonly Speaker[]): string => speakers.map(speakerText).join('\n');

/** "Nguyễn Văn A – Chủ tịch": what stands behind the first dash between blanks is the position. */
export const readSpeakers = (lines: string): Speaker[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [, name = line, position = ''] = /^(.*?)\s+[-–—]\s+(.*)$/u.exec(line) ?? [];
      return { name, position };
    });

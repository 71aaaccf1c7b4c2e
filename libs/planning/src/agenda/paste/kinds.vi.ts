import { foldName } from '../../names/fold.js';

/** Words of a title, folded, by the kind of item they name. */
const WORDS = {
  settling: ['on dinh to chuc', 'don tiep dai bieu', 'don dai bieu', 'diem danh'],
  flag_salute: ['chao co'],
  performance: ['van nghe'],
  introduction: [
    'tuyen bo ly do',
    'tuyen bo li do',
    'gioi thieu dai bieu',
    'gioi thieu thanh phan',
    'thong qua chuong trinh',
  ],
  opening: ['khai mac'],
  report: ['bao cao', 'trinh bay', 'quan triet', 'trien khai', 'pho bien', 'cong bo', 'thong qua', 'phim', 'phong su'],
  paper: ['tham luan', 'bao cao tham luan', 'trinh bay tham luan', 'trinh bay cac tham luan', 'y kien tham luan'],
  discussion: ['thao luan', 'trao doi', 'y kien', 'phat bieu cua', 'phat bieu thao luan', 'dong gop'],
  question_time: ['chat van', 'tra loi chat van'],
  award_announcement: [
    'cong bo quyet dinh khen thuong',
    'cong bo cac quyet dinh khen thuong',
    'cong bo quyet dinh ve viec khen thuong',
    'cong bo khen thuong',
  ],
  award_presentation: [
    'trao thuong',
    'trao tang',
    'trao bang khen',
    'trao giay khen',
    'trao khen thuong',
    'trao quyet dinh khen thuong',
    'khen thuong',
    'cong bo va trao',
    'cong bo quyet dinh khen thuong va trao',
    'ton vinh',
  ],
  emulation: ['phat dong thi dua', 'phat dong phong trao thi dua', 'ky giao uoc', 'ky ket'],
  directive: ['phat bieu chi dao', 'y kien chi dao', 'chi dao hoi nghi', 'phat bieu cua lanh dao tinh'],
  break: ['giai lao', 'nghi giua gio', 'nghi trua', 'nghi giai lao', 'teabreak', 'tea break'],
  conclusion: ['ket luan', 'phat bieu ket luan'],
  closing: ['be mac'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type GuessedKind = keyof typeof WORDS;

const entries: readonly (readonly [GuessedKind, string])[] = (Object.keys(WORDS) as GuessedKind[]).flatMap((kind) =>
  WORDS[kind].map((word) => [kind, ` ${word} `] as const),
);

/** The kind whose word comes first in the title, the longer of two at one place; a report when nothing is recognised. */
export const kindOfTitle = (title: string): GuessedKind => {
  const text = ` ${foldName(title).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  let best: { readonly kind: GuessedKind; readonly at: number; readonly length: number } | null = null;
  for (const [kind, word] of entries) {
    const at = text.indexOf(word);
    if (at === -1) continue;
    if (best === null || at < best.at || (at === best.at && word.length > best.length))
      best = { kind, at, length: word.length };
  }
  return best?.kind ?? 'report';
};

/** Words of the calendar. */
export const vi = {
  heading: (month: number, year: number) => `Tháng ${month}/${year}`,
  earlier: 'Tháng trước',
  later: 'Tháng sau',
  today: 'Hôm nay',
  days: { 1: 'T2', 2: 'T3', 3: 'T4', 4: 'T5', 5: 'T6', 6: 'T7', 7: 'CN' },
  off: 'Nghỉ',
  working: 'Làm bù',
} as const;

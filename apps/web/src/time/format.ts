const ZONE = 'Asia/Ho_Chi_Minh';
const clock = new Intl.DateTimeFormat('vi-VN', {
  timeZone: ZONE,
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});
const hour = new Intl.DateTimeFormat('vi-VN', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
/** 09:41:07, in Vietnam. */
export const clockText = (at: number): string => clock.format(at);

/** 09:41. */
export const hourText = (at: number): string => hour.format(at);

const two = (value: number): string => String(value).padStart(2, '0');

/** 03:24, or 1:03:24 from an hour on; a started second counts as not yet gone where it is left, and as gone where it is over. */
export const durationText = (ms: number): string => {
  const seconds = Math.floor(Math.abs(ms) / 1_000);
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  const rest = `${two(minutes)}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
};

const day = new Intl.DateTimeFormat('vi-VN', {
  timeZone: ZONE,
  weekday: 'long',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});

/** Thứ Ba, 17/02/2026. */
export const dayText = (at: number): string => {
  const part = Object.fromEntries(day.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${part['weekday'] ?? ''}, ${part['day'] ?? ''}/${part['month'] ?? ''}/${part['year'] ?? ''}`;
};

/** 07:05, Thứ Ba, 17/02/2026. */
export const momentText = (at: number): string => `${hourText(at)}, ${dayText(at)}`;

/** Whether two moments fall on one day in Vietnam. */
export const sameDay = (a: number, b: number): boolean => dayText(a) === dayText(b);

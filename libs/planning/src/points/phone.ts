/** As people write telephone numbers: digits with spaces, dots, dashes, brackets and a plus in front; three digits at least. */
export const PHONE = /^(?=(?:\D*\d){3})\+?[\d ().-]{3,30}$/u;

/** "+84", "84" and "0084" before a whole number all mean the country; short numbers and extensions keep their digits. */
const COUNTRY = /^(?:00)?84(?=\d{9})0*/u;
const COUNTRY_AFTER_PLUS = /^(?:00)?840*/u;

/**
 * One key for every way of writing a telephone number: digits only, the country's code as the leading nought.
 * "+84 912 345 678", "84912345678" and "0912.345.678" are all "0912345678"; empty when there is no digit.
 */
export const phoneKey = (text: string): string => {
  const digits = text.replace(/\D/gu, '');
  return digits.replace(/^[^\d+]*\+/u.test(text) ? COUNTRY_AFTER_PLUS : COUNTRY, '0');
};

/** Words of the question before what cannot be taken back. */
export const vi = { cancel: 'Thôi', close: 'Đóng' } as const;

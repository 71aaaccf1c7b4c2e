/** Words of the question for a reason. */
export const vi = { label: 'Lý do', cancel: 'Thôi', close: 'Đóng', needed: 'Anh/chị vui lòng ghi lý do.' } as const;

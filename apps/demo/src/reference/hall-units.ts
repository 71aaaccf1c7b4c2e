/** Units of the hall, each summoned apart; the list is invented (the report does not give it). */
const names = [
  'Thường trực Tỉnh ủy',
  'Thường trực HĐND tỉnh',
  'Lãnh đạo UBND tỉnh',
  'Ủy ban MTTQ tỉnh',
  'Công an tỉnh',
  'Bộ Chỉ huy Quân sự tỉnh',
  'Viện Kiểm sát nhân dân tỉnh',
  'Tòa án nhân dân tỉnh',
  'Sở Nội vụ',
  'Sở Tư pháp',
  'Sở Tài chính',
  'Sở Thông tin và Truyền thông',
  'Sở Giáo dục và Đào tạo',
  'Sở Lao động - Thương binh và Xã hội',
  'Văn phòng UBND tỉnh',
  'Tỉnh đoàn',
];

export const hallUnits: readonly { id: string; name: string; summoned: number }[] = names.map((name, index) => ({
  id: `hoi-truong-${String(index + 1).padStart(2, '0')}`,
  name,
  summoned: 3,
}));

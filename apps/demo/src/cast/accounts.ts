import type { AccountAnswer } from '@diemcau/contract';
import { HttpClient } from '@diemcau/testing';

export const STAFF = [
  { username: 'bantochuc', displayName: 'Ban tổ chức', role: 'organizer' },
  { username: 'chutoa', displayName: 'Hoàng Việt Phương', role: 'chair' },
  { username: 'thuky', displayName: 'Thư ký hội nghị', role: 'secretary' },
  { username: 'kythuat', displayName: 'Kỹ thuật trực hội nghị', role: 'technician' },
  { username: 'dantruong', displayName: 'Người dẫn chương trình', role: 'mc' },
  { username: 'letan', displayName: 'Lễ tân hội trường', role: 'reception' },
] as const;

export type StaffRole = (typeof STAFF)[number]['role'];

export const PASSWORD = 'hoi-nghi-18-01-2024';
const FIRST_PASSWORD = 'mat-khau-tam-thoi';

export const logIn = async (origin: string, username: string, password: string): Promise<HttpClient> => {
  const http = new HttpClient(origin);
  await http.post('/api/access/login', { username, password });
  return http;
};

/** Creates the staff; each chooses a password of their own at the first sign-in, as the service asks. */
export const hireStaff = async (admin: HttpClient): Promise<ReadonlyMap<StaffRole, HttpClient>> => {
  const browsers = new Map<StaffRole, HttpClient>();
  for (const { username, displayName, role } of STAFF) {
    await admin.post<AccountAnswer>('/api/accounts', {
      username,
      displayName,
      password: FIRST_PASSWORD,
      globalRoles: role === 'organizer' ? ['organizer'] : [],
    });
    const http = await logIn(admin.origin, username, FIRST_PASSWORD);
    await http.post('/api/access/password', { currentPassword: FIRST_PASSWORD, newPassword: PASSWORD });
    await http.post('/api/access/login', { username, password: PASSWORD });
    browsers.set(role, http);
  }
  return browsers;
};

/** Who does what in this one conference. */
export const grantRoles = async (organizer: HttpClient, conferenceId: string): Promise<void> => {
  for (const { username, role } of STAFF) {
    await organizer.put(`/api/conferences/${conferenceId}/grants`, { username, roles: [role] });
  }
};

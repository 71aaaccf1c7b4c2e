import type * as Jest from '@jest/globals';

type Suite = Pick<typeof Jest, 'afterAll' | 'afterEach' | 'beforeAll' | 'beforeEach' | 'describe' | 'expect' | 'it'>;

/**
 * Jest's functions, for contract suites. Taken when a suite is declared: importing them would throw outside jest, and the demo,
 * which is a client as the tests are, imports this package there.
 */
export const suite = (): Suite => globalThis as unknown as Suite;

import { expect, it } from 'vitest';
import { can, mayManage, roles } from './role.ts';

it('lets owners manage everybody and admins everybody but owners', () => {
	expect(roles.filter((role) => mayManage('owner', role))).toEqual(['owner', 'admin', 'support', 'marketing']);
	expect(roles.filter((role) => mayManage('admin', role))).toEqual(['admin', 'support', 'marketing']);
});

it('lets nobody else manage anybody', () => {
	for (const target of roles)
		expect([mayManage('support', target), mayManage('marketing', target)]).toEqual([false, false]);
});

it('keeps replies from marketing and the company from both', () => {
	expect(can('marketing', 'reply')).toBe(false);
	expect(can('support', 'approve')).toBe(false);
	expect(can('support', 'manage_company')).toBe(false);
	expect(can('marketing', 'manage_company')).toBe(false);
});

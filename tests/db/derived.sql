-- SPDX-License-Identifier: GPL-3.0-or-later
-- A cut-down names what it was made from, once and truly. Run with pg_prove, as superuser.
\ir tiny_cue.psql
select plan(9);
grant execute on all functions in schema tap to public;

set session authorization tap_ann;
select is(tap.commit(1, null, '{1,2,3,4}'), 1, 'revision 1 is committed');
select throws_ok($$ select api.derive_cue(gen_random_uuid(), tap.id('cue'), 2, 'Short') $$, 'FM003', null, 'of a revision that is not there nothing is derived');
select lives_ok($$ select api.derive_cue('0194f000-0000-7000-8000-00000000a001', tap.id('cue'), 1, 'Short') $$, 'a cut-down of revision 1');
select lives_ok($$ select api.derive_cue('0194f000-0000-7000-8000-00000000a001', tap.id('cue'), 1, 'Short') $$, 'a retry answers the same');
select throws_ok($$ select api.derive_cue('0194f000-0000-7000-8000-00000000a001', tap.id('cue'), 1, 'Other') $$, 'FM012', null, 'with other content it is refused');
select is((select count(*)::int from fermata.event_list where kind = 'cue.derived'), 1, 'the history says so, once');
select throws_ok($$ update fermata.cues set derived_number = 2 where id = '0194f000-0000-7000-8000-00000000a001' $$, '42501', null, 'nobody changes it');
reset session authorization;
select throws_ok($$ update fermata.cues set derived_from = null, derived_number = null where derived_from is not null $$, 'FM001', null, 'not even the owner');
set session authorization :"max";
select throws_ok($$ select api.derive_cue(gen_random_uuid(), tap.id('cue'), 1, 'Mine') $$, '42501', null, 'a person outside the project derives nothing');
reset session authorization;
select * from finish();
rollback;

-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may decide on a finding, and that a decision is a fact for good. Run with pg_prove, as superuser.
\ir tiny_cue.psql
select plan(18);

create function tap.decide(p_rule text, p_subject text, p_reason text, p_for uuid default null, p_evidence bytea default null,
  p_id uuid default gen_random_uuid()) returns void language sql as
  $$ select api.decide(p_id, tap.id('cue'), 1, p_rule, p_subject, p_reason, p_for, p_evidence, 'mail', null) $$;
grant execute on all functions in schema tap to public;

set session authorization tap_ann;
select is(tap.commit(1, null, '{1,2,3,4}'), 1, 'revision 1 is committed');
select throws_ok($$ select tap.decide('R43', tap.hex(tap.take(1)), 'sounds fine to me, who made it') $$, '42501', null, 'who made it does not judge it');
set session authorization :"lea";
select lives_ok($$ select tap.decide('R43', tap.hex(tap.take(1)), 'a common scale', p_id => tap.id('approval')) $$, 'legal judges a match');
select throws_ok($$ select tap.decide('R43', tap.hex('another'), 'a common scale') $$, 'FM003', null, 'of a take that is there');
select throws_ok($$ select tap.decide('R44', '', 'agreed') $$, '42501', null, 'but does not accept in the client''s place');
select lives_ok($$ select tap.decide('R43', tap.hex(tap.take(1)), 'a common scale', p_id => tap.id('approval')) $$, 'a retry answers the same');
select throws_ok($$ select tap.decide('R43', tap.hex(tap.take(1)), 'something else', p_id => tap.id('approval')) $$, 'FM012', null, 'with other content it is refused');
select throws_ok($$ select tap.decide('R43', '', 'all of them') $$, 'FM003', null, 'a match is judged one by one');
select throws_ok($$ select tap.decide('R43', tap.hex(tap.take(1)), ' ') $$, '23514', null, 'and with a reason');
select throws_ok($$ select tap.decide('R67', '', 'asked by phone', tap.id('jane')) $$, 'FM011', null, 'a client''s word needs its evidence');
select lives_ok($$ select tap.decide('R44', '', 'agreed by mail', tap.id('jane'), sha256('mail')) $$, 'with evidence it is recorded for her');
select throws_ok($$ select tap.decide('R43', tap.hex(tap.take(1)), 'Jane finds it fine', tap.id('jane'), sha256('mail')) $$, '42501', null, 'but a client judges no match');
set session authorization :"carl";
select throws_ok($$ select tap.decide('R43', tap.hex(tap.take(1)), 'sounds fine to me') $$, '42501', null, 'a composer does not judge the own work');
set session authorization :"max";
select throws_ok($$ select tap.decide('R43', tap.hex(tap.take(1)), 'sounds fine to me') $$, '42501', null, 'nor does somebody of another project');
select is((select count(*)::int from fermata.decisions), 0, 'who sees none of them');
set session authorization tap_ann;
select is((select string_agg(f, '; ') from api.verify_history(tap.id('p1')) f), null, 'history is sound');
reset session authorization;
select throws_ok($$ update fermata.decisions set reason = 'another' $$, 'FM001', null, 'nobody edits a decision');
set session_replication_role = replica;
update fermata.decisions set reason = 'another' where rule = 'R43';
set session_replication_role = origin;
set session authorization tap_ann;
select matches((select string_agg(f, '; ') from api.verify_history(tap.id('p1')) f), 'Decision .* on R43 differs from what was recorded',
  'one that was altered behind its back is found');
reset session authorization;
select * from finish();
rollback;

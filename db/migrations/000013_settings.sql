-- SPDX-License-Identifier: GPL-3.0-or-later
-- The checks of a commit are many small statements that the planner thinks big: compiling them cost 0.3 s a commit.
do $$
begin
  execute format('alter database %I set jit = off', current_database());
end $$;

-- The newsroom's table is read by keyset over a new column, of which the planner must know how it is spread.
ANALYZE "articles";

-- A key that vouches for two groups vouches for neither.
alter table stakeholder_group add unique (public_key);

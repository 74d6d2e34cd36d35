-- By which of the keys beside the database it goes, as fingerprints that give nothing away.
create table platform_key (
  name varchar(20) character set ascii not null primary key,
  fingerprint char(16) character set ascii not null
) default charset=utf8mb4;

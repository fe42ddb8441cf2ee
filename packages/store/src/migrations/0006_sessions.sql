-- Found only by the hash of a 256-bit secret that stands in the browser's cookie and nowhere else.
create table sessions (
  id_hash text primary key,
  portal text not null,
  issuer text not null,
  subject text not null,
  mandate_id text not null,
  assurance text,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null
);

create table login_attempts (
  state_hash text primary key,
  portal text not null,
  nonce text not null,
  verifier text not null,
  expires_at timestamptz not null
);

create index sessions_expiry on sessions (expires_at);
create index login_attempts_expiry on login_attempts (expires_at);

alter table sessions enable row level security;
alter table sessions force row level security;
alter table login_attempts enable row level security;
alter table login_attempts force row level security;
create policy sign_in on sessions using ((select kader_task()) = 'sign-in');
create policy sign_in on login_attempts using ((select kader_task()) = 'sign-in');

grant select, insert, update, delete on sessions to kader_app;
grant select, insert, delete on login_attempts to kader_app;

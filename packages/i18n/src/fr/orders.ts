

export const orders = {
  title: 'Ce qu’un collègue exécute',
  lead: 'L’action seulement. Les raisons et qui a dit quoi n’y figurent pas.',
  task: 'Que faut-il faire ?',
  who: 'Qui l’exécute ?',
  due: 'Pour le',
  state: 'État',
  doneOn: 'Fait le {day}',
  waits: 'Pas encore fait',
  done: 'C’est fait',
  pass: 'Confier une action à un collègue',
  passAbout: 'Vous pouvez dire à un collègue de votre service quelle action convenue il exécute. N’écrivez que l’action, jamais pourquoi.',
  action: 'Quelle action ?',
  to: 'À qui ?',
  write: 'Que doit faire votre collègue ?',
  writeAbout: 'Votre collègue ne lit que ceci.',
  minimum: 'C’est l’action seulement, sans raisons ni sources.',
  send: 'Confier',
}

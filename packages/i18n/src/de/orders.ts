

export const orders = {
  title: 'Was ein Kollege ausführt',
  lead: 'Nur die Aktion. Die Gründe und wer was sagte, stehen nicht dabei.',
  task: 'Was ist zu tun?',
  who: 'Wer führt es aus?',
  due: 'Bis',
  state: 'Stand',
  doneOn: 'Erledigt am {day}',
  waits: 'Noch nicht erledigt',
  done: 'Das ist erledigt',
  pass: 'Eine Aktion an einen Kollegen weitergeben',
  passAbout: 'Sie dürfen einem Kollegen Ihres Dienstes sagen, welche vereinbarte Aktion er ausführt. Schreiben Sie nur die Aktion, nie den Grund.',
  action: 'Welche Aktion?',
  to: 'An wen?',
  write: 'Was soll Ihr Kollege tun?',
  writeAbout: 'Nur das liest Ihr Kollege.',
  minimum: 'Das ist nur die Aktion, ohne Gründe oder Quellen.',
  send: 'Weitergeben',
}

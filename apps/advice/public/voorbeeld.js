const list = document.getElementById('events')
const heard = []

for (const name of ['kader-start', 'kader-answer']) {
  document.addEventListener(name, ({ detail }) => {
    heard.push(`${name} ${JSON.stringify(detail)}`)
    list.textContent = heard.join('\n')
  })
}

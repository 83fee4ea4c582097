/** The program of the page itself: it shows and asks; all work is done by its workers. */
import { render } from 'preact'
import { blocksOf } from './client/blocks.ts'
import { Controller } from './client/controller.ts'
import { Engine } from './client/engine.ts'
import { readFormatFile } from './client/read-format-file.ts'
import { startWorker } from './client/start-worker.ts'
import { wordsIn } from './messages/words.ts'
import { App } from './view/app.tsx'

const blocks = blocksOf(document)
const root = document.getElementById('page') ?? document.body

const controller = new Controller({
  engine: new Engine(() => startWorker(blocks.part('engine')), blocks.formats()),
  readFormatFile: readFormatFile(() => startWorker(blocks.part('format-reader'))),
  preferredLanguages: navigator.languages,
  changed: (state) => {
    document.documentElement.lang = state.language
    document.title = `${wordsIn(state.language).title} · nrec-align`
    render(<App state={state} controller={controller} />, root)
  },
})

render(<App state={controller.state} controller={controller} />, root)
void controller.listFormats()

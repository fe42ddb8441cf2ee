import './no-eval.ts'
import { beginPage } from './begin-page.tsx'
import { PublicQuiz } from './public-quiz.tsx'
import { todayInBrussels } from './today.ts'

void beginPage('quiz', () => <PublicQuiz today={todayInBrussels()} />)

export { startDialog, startPage } from './places.ts'

import { companion, ruleset } from '#rulesets/township'
import { tellsMutants } from './tell.ts'

tellsMutants({ ruleset, companion })

import { companion, ruleset } from '#rulesets/ningbo-2015'
import { tellsMutants } from './tell.ts'

tellsMutants({ ruleset, companion })

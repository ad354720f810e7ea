import { companion, ruleset } from '#rulesets/qinghai-2015'
import { tellsMutants } from './tell.ts'

tellsMutants({ ruleset, companion })

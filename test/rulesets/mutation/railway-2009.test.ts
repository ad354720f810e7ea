import { companion, ruleset } from '#rulesets/railway-2009'
import { tellsMutants } from './tell.ts'

tellsMutants({ ruleset, companion })

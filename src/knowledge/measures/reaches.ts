const body = /(班子|单位|组织)$/

/** Whether the text speaks of a body or of persons: 领导班子, 负有一般责任的单位; 领导班子成员. */
export const reachesOf = (who: string): '单位、班子' | '个人' => (body.test(who) ? '单位、班子' : '个人')

# The 28 cells in deSolve, Euler. See cells.ts for the equations.
library(deSolve)
CELLS <- 28
RUNS <- 20
of <- function(y, stock) y[stock * CELLS + seq_len(CELLS)]
change <- function(month, y, asked) {
  with(asked, {
    trainees <- of(y, 0); early <- of(y, 1); late <- of(y, 2); waiting <- of(y, 3)
    qualified <- trainees / 36
    older <- early / 180
    requests <- 11000 * exp(growth * month)
    wte <- early + 0.85 * late + 0.2 * trainees
    tests <- pmin(wte * productivity, waiting + requests)
    list(c(2 - qualified - trainees * attrition, qualified - older - early * attrition,
           older - late * (attrition + 0.02), requests - tests),
         waiting = sum(waiting), wte = sum(wte))
  })
}
start <- rep(c(60, 50, 25, 20000), each = CELLS)
run <- function(productivity) {
  asked <- list(productivity = productivity, growth = 0.003, attrition = 0.008)
  ode(start, 0:120, change, asked, method = 'euler')
}
last <- run(120)[121, ]
cat(format(c(last['waiting'], last['wte']), digits = 17), '\n')
asked <- file('stdin', 'r')
while (length(readLines(asked, n = 1)) > 0) {
  before <- proc.time()
  for (i in seq_len(RUNS)) run(110 + i / 2)
  took <- proc.time() - before
  cat((took[['user.self']] + took[['sys.self']]) * 1e6 / RUNS, '\n')
}

;; The week of the lists, flow by flow. A row of a table by list is 8 bytes, of slots 440, of the ring 32, of weights 24, of flows 72.

;; src/engine/flows/demand.ts
(func $feedback (param $list i32) (result f64)
  (local $row i32) (local $ring i32)
  (local $strength f64) (local $waiting f64) (local $reference f64)
  (local.set $row (i32.shl (local.get $list) (i32.const 3)))
  (local.set $ring (i32.shl (local.get $list) (i32.const 5)))
  (local.set $strength (f64.load offset=model.feedback (local.get $row)))
  (if (f64.eq (local.get $strength) (f64.const 0)) (then (return (f64.const 1))))
  (local.set $waiting
    (f64.add (f64.add (f64.add
      (f64.load offset=state.recentList (local.get $ring))
      (f64.load offset=state.recentList+8 (local.get $ring)))
      (f64.load offset=state.recentList+16 (local.get $ring)))
      (f64.load offset=state.recentList+24 (local.get $ring))))
  (local.set $reference (f64.mul (f64.load offset=model.clearance (local.get $row))
    (f64.add (f64.add (f64.add
      (f64.load offset=state.recentTests (local.get $ring))
      (f64.load offset=state.recentTests+8 (local.get $ring)))
      (f64.load offset=state.recentTests+16 (local.get $ring)))
      (f64.load offset=state.recentTests+24 (local.get $ring)))))
  (if (i32.and
      (f64.eq (local.get $waiting) (f64.const 0))
      (f64.eq (local.get $reference) (f64.const 0)))
    (then (return (f64.const 1))))
  (call $power
    (f64.min (f64.max (f64.div (local.get $waiting) (local.get $reference)) (f64.const 0.25))
      (f64.const 4))
    (f64.neg (local.get $strength))))

(func $add (param $week i32)
  (local $list i32) (local $row i32) (local $at i32) (local $added f64) (local $urgent f64)
  (local.set $at (i32.shl (i32.mul (local.get $week) (i32.const lists)) (i32.const 3)))
  (loop $lists
    (local.set $row (i32.shl (local.get $list) (i32.const 3)))
    (local.set $added
      (f64.mul
        (f64.mul
          (f64.load offset=model.additions (local.get $at))
          (f64.load offset=future.additions (local.get $at)))
        (call $feedback (local.get $list))))
    (local.set $urgent
      (f64.mul (local.get $added) (f64.load offset=model.urgentShare (local.get $row))))
    (f64.store offset=flow.added (i32.mul (local.get $list) (i32.const 72)) (local.get $added))
    (local.set $added (f64.sub (local.get $added) (local.get $urgent)))
    (f64.store offset=state.urgent (i32.mul (local.get $list) (i32.const 440)) (local.get $urgent))
    (f64.store offset=state.routine (i32.mul (local.get $list) (i32.const 440)) (local.get $added))
    (f64.store offset=state.urgentWaiting (local.get $row)
      (f64.add (f64.load offset=state.urgentWaiting (local.get $row)) (local.get $urgent)))
    (f64.store offset=state.routineWaiting (local.get $row)
      (f64.add (f64.load offset=state.routineWaiting (local.get $row)) (local.get $added)))
    (local.set $at (i32.add (local.get $at) (i32.const 8)))
    (local.set $list (i32.add (local.get $list) (i32.const 1)))
    (br_if $lists (i32.lt_u (local.get $list) (i32.const lists)))))

;; src/engine/flows/weigh.ts
(func $weigh
  (local $list i32)
  (loop $lists
    (call $weigh_routine (local.get $list))
    (f64.store offset=weight.urgentLeaving (i32.mul (local.get $list) (i32.const 24))
      (if (result f64)
        (f64.ne (f64.load offset=state.urgentWaiting (i32.shl (local.get $list) (i32.const 3)))
          (f64.const 0))
        (then (call $weigh_urgent (local.get $list)))
        (else (f64.const 0))))
    (local.set $list (i32.add (local.get $list) (i32.const 1)))
    (br_if $lists (i32.lt_u (local.get $list) (i32.const lists)))))

;; src/engine/flows/leave-list.ts
(func $leave_list (param $week i32)
  (local $list i32) (local $row i32) (local $at i32) (local $flow i32)
  (local $urgent_left f64) (local $routine_left f64) (local $urgent f64) (local $routine f64)
  (local $waiting f64) (local $validated f64) (local $stay f64)
  (local.set $at (i32.shl (i32.mul (local.get $week) (i32.const lists)) (i32.const 3)))
  (loop $lists
    (local.set $row (i32.shl (local.get $list) (i32.const 3)))
    (local.set $flow (i32.mul (local.get $list) (i32.const 72)))
    (local.set $urgent_left
      (f64.load offset=weight.urgentLeaving (i32.mul (local.get $list) (i32.const 24))))
    (local.set $routine_left
      (f64.load offset=weight.routineLeaving (i32.mul (local.get $list) (i32.const 24))))
    (local.set $urgent
      (f64.sub (f64.load offset=state.urgentWaiting (local.get $row)) (local.get $urgent_left)))
    (local.set $routine
      (f64.sub (f64.load offset=state.routineWaiting (local.get $row)) (local.get $routine_left)))
    (local.set $waiting (f64.add (local.get $urgent) (local.get $routine)))
    (local.set $validated
      (f64.min (f64.load offset=model.validation (local.get $at)) (local.get $waiting)))
    (local.set $stay
      (if (result f64) (f64.gt (local.get $waiting) (f64.const 0))
        (then (f64.div
          (f64.sub (local.get $waiting) (local.get $validated)) (local.get $waiting)))
        (else (f64.const 1))))
    (f64.store offset=state.urgentWaiting (local.get $row)
      (f64.mul (local.get $urgent) (local.get $stay)))
    (f64.store offset=state.routineWaiting (local.get $row)
      (f64.mul (local.get $routine) (local.get $stay)))
    (f64.store offset=state.staying (local.get $row) (local.get $stay))
    (f64.store offset=flow.removed (local.get $flow)
      (f64.add (local.get $urgent_left) (local.get $routine_left)))
    (f64.store offset=flow.validated (local.get $flow) (local.get $validated))
    (local.set $at (i32.add (local.get $at) (i32.const 8)))
    (local.set $list (i32.add (local.get $list) (i32.const 1)))
    (br_if $lists (i32.lt_u (local.get $list) (i32.const lists)))))

;; src/engine/flows/allocate.ts
(func $allocate (param $week i32)
  (local $list i32) (local $row i32) (local $at i32) (local $flow i32)
  (local $left f64) (local $work f64) (local $tests f64)
  (local.set $at (i32.shl (i32.mul (local.get $week) (i32.const lists)) (i32.const 3)))
  (loop $lists
    (if (i32.eqz (i32.load8_u offset=model.staffed (local.get $list))) (then
      (local.set $row (i32.shl (local.get $list) (i32.const 3)))
      (local.set $flow (i32.mul (local.get $list) (i32.const 72)))
      (local.set $left (f64.mul
        (f64.load offset=model.capacity (local.get $at))
        (f64.load offset=future.capacity (local.get $at))))

      (local.set $work (f64.load offset=model.unscheduled (local.get $at)))
      (local.set $tests (f64.min (local.get $left) (local.get $work)))
      (local.set $left (f64.sub (local.get $left) (local.get $tests)))
      (f64.store offset=flow.unscheduledTests (local.get $flow) (local.get $tests))
      (f64.store offset=flow.diverted (local.get $flow)
        (f64.sub (local.get $work) (local.get $tests)))

      (local.set $tests
        (f64.min (local.get $left) (f64.load offset=state.urgentWaiting (local.get $row))))
      (local.set $left (f64.sub (local.get $left) (local.get $tests)))
      (f64.store offset=flow.urgentTests (local.get $flow) (local.get $tests))

      (local.set $work (f64.add
        (f64.load offset=model.planned (local.get $at))
        (f64.load offset=state.overdue (local.get $row))))
      (local.set $tests (f64.min (local.get $left) (local.get $work)))
      (local.set $left (f64.sub (local.get $left) (local.get $tests)))
      (f64.store offset=flow.plannedTests (local.get $flow) (local.get $tests))
      (f64.store offset=state.overdue (local.get $row) (f64.sub (local.get $work) (local.get $tests)))

      (local.set $tests
        (f64.min (local.get $left) (f64.load offset=state.routineWaiting (local.get $row))))
      (f64.store offset=flow.routineTests (local.get $flow) (local.get $tests))
      (f64.store offset=flow.unused (local.get $flow)
        (f64.sub (local.get $left) (local.get $tests)))))
    (local.set $at (i32.add (local.get $at) (i32.const 8)))
    (local.set $list (i32.add (local.get $list) (i32.const 1)))
    (br_if $lists (i32.lt_u (local.get $list) (i32.const lists)))))

;; what src/engine/run.ts records of a list
(func $record (param $week i32)
  (local $list i32) (local $at i32) (local $flow i32) (local $from i32) (local $over f64)
  (loop $lists
    (local.set $at (i32.shl (i32.add (i32.mul (local.get $list) (i32.const weeks))
      (local.get $week)) (i32.const 3)))
    (local.set $flow (i32.mul (local.get $list) (i32.const 72)))
    (local.set $from (i32.add (i32.mul (local.get $list) (i32.const 440)) (i32.shl
      (i32.add (i32.const 1) (i32.load8_u offset=model.standard
        (i32.add (i32.mul (local.get $week) (i32.const lists)) (local.get $list))))
      (i32.const 3))))
    (f64.store offset=trace.list (local.get $at) (call $waiting (local.get $list)))
    (local.set $over (call $patients
      (i32.add (i32.const state.routine) (local.get $from))
      (i32.add (i32.const state.routine+440) (i32.mul (local.get $list) (i32.const 440)))))
    (if (f64.ne (f64.load offset=state.urgentWaiting (i32.shl (local.get $list) (i32.const 3)))
        (f64.const 0))
      (then (local.set $over (f64.add (local.get $over) (call $patients
        (i32.add (i32.const state.urgent) (local.get $from))
        (i32.add (i32.const state.urgent+440) (i32.mul (local.get $list) (i32.const 440))))))))
    (f64.store offset=trace.overTarget (local.get $at) (local.get $over))
    (f64.store offset=trace.tests (local.get $at)
      (f64.add (f64.add (f64.add
        (f64.load offset=flow.urgentTests (local.get $flow))
        (f64.load offset=flow.routineTests (local.get $flow)))
        (f64.load offset=flow.plannedTests (local.get $flow)))
        (f64.load offset=flow.unscheduledTests (local.get $flow))))
    (local.set $list (i32.add (local.get $list) (i32.const 1)))
    (br_if $lists (i32.lt_u (local.get $list) (i32.const lists)))))

(func (export "week") (param $week i32)
  (call $add (local.get $week))
  (call $weigh)
  (call $leave_list (local.get $week))
  (call $allocate (local.get $week))
  (call $wait (local.get $week))
  (call $record (local.get $week)))

;; src/engine/flows/wait.ts: tests are given, and every list grows a week older.

;; some in order of waiting, or chances that had to be cut at 1; `slots` is urgent or routine
(func $pass_in_order (param $list i32) (param $slots i32)
    (param $stay f64) (param $pressure f64) (param $left f64)
  (local $at i32) (local $first i32) (local $slot i32)
  (local $not_by_chance f64) (local $in_order f64) (local $older f64)
  (local.set $first (i32.mul (local.get $list) (i32.const 440)))
  (local.set $slot (i32.const 54))
  (loop $down
    (local.set $at (i32.add (local.get $first) (i32.shl (local.get $slot) (i32.const 3))))
    (local.set $not_by_chance
      (f64.mul
        (f64.mul
          (f64.load (i32.add (local.get $slots) (local.get $at)))
          (f64.mul (local.get $stay)
            (f64.sub (f64.const 1) (f64.load offset=future.leaves (local.get $at)))))
        (f64.sub (f64.const 1)
          (f64.min (f64.const 1)
            (f64.mul (local.get $pressure) (f64.load offset=model.chance (local.get $at)))))))
    (local.set $in_order (f64.min (local.get $not_by_chance) (local.get $left)))
    (local.set $left (f64.sub (local.get $left) (local.get $in_order)))
    (local.set $not_by_chance (f64.sub (local.get $not_by_chance) (local.get $in_order)))
    (if (i32.ge_u (local.get $slot) (i32.const 53))
      (then (local.set $older (f64.add (local.get $older) (local.get $not_by_chance))))
      (else (f64.store offset=8 (i32.add (local.get $slots) (local.get $at))
        (local.get $not_by_chance))))
    (local.set $slot (i32.sub (local.get $slot) (i32.const 1)))
    (br_if $down (i32.ge_s (local.get $slot) (i32.const 0))))
  (f64.store offset=432 (i32.add (local.get $slots) (local.get $first)) (local.get $older))
  (f64.store (i32.add (local.get $slots) (local.get $first)) (f64.const 0)))

(func $see_urgent (param $list i32)
  (local $row i32) (local $waiting f64) (local $tests f64)
  (local.set $row (i32.shl (local.get $list) (i32.const 3)))
  (local.set $waiting (f64.load offset=state.urgentWaiting (local.get $row)))
  (local.set $tests
    (f64.load offset=flow.urgentTests (i32.mul (local.get $list) (i32.const 72))))
  (if (f64.ge (local.get $tests) (local.get $waiting))
    (then
      (memory.fill
        (i32.add (i32.const state.urgent) (i32.mul (local.get $list) (i32.const 440)))
        (i32.const 0) (i32.const 440))
      (f64.store offset=state.urgentWaiting (local.get $row) (f64.const 0)))
    (else
      (call $pass_in_order (local.get $list) (i32.const state.urgent)
        (f64.load offset=state.staying (local.get $row)) (f64.const 0) (local.get $tests))
      (f64.store offset=state.urgentWaiting (local.get $row)
        (f64.sub (local.get $waiting) (local.get $tests))))))

;; patients seen by chance at this pressure, when chances have to be cut at 1
(func $seen_when_cut (param $list i32) (param $pressure f64) (result f64)
  (local $at i32) (local $end i32) (local $seen f64)
  (local.set $at (i32.mul (local.get $list) (i32.const 440)))
  (local.set $end (i32.add (local.get $at) (i32.const 440)))
  (loop $slots
    (local.set $seen (f64.add (local.get $seen)
      (f64.mul
        (f64.mul
          (f64.load offset=state.routine (local.get $at))
          (f64.sub (f64.const 1) (f64.load offset=future.leaves (local.get $at))))
        (f64.min (f64.const 1)
          (f64.mul (local.get $pressure) (f64.load offset=model.chance (local.get $at)))))))
    (local.set $at (i32.add (local.get $at) (i32.const 8)))
    (br_if $slots (i32.lt_u (local.get $at) (local.get $end))))
  (local.get $seen))

(func $see_routine (param $list i32)
  (local $row i32) (local $cut i32) (local $tests f64) (local $by_chance f64) (local $stay f64)
  (local $chances f64) (local $pressure f64) (local $in_order f64)
  (local.set $row (i32.shl (local.get $list) (i32.const 3)))
  (local.set $tests
    (f64.load offset=flow.routineTests (i32.mul (local.get $list) (i32.const 72))))
  (local.set $by_chance (f64.mul (local.get $tests)
    (f64.sub (f64.const 1) (f64.load offset=model.orderShare (local.get $row)))))
  (local.set $stay (f64.load offset=state.staying (local.get $row)))
  (local.set $chances (f64.mul (local.get $stay)
    (f64.load offset=weight.seen (i32.mul (local.get $list) (i32.const 24)))))
  (if (f64.gt (local.get $chances) (f64.const 0))
    (then (local.set $pressure (f64.min
      (f64.div (local.get $by_chance) (local.get $chances))
      (f64.const 1.7976931348623157e308)))))
  (local.set $cut (i32.or
    (f64.le (local.get $chances) (f64.const 0))
    (f64.gt
      (f64.mul (local.get $pressure) (f64.load offset=model.largestChance (local.get $row)))
      (f64.const 1))))
  (local.set $in_order (f64.sub (local.get $tests)
    (if (result f64) (local.get $cut)
      (then (f64.mul (local.get $stay)
        (call $seen_when_cut (local.get $list) (local.get $pressure))))
      (else (local.get $by_chance)))))
  (if (i32.or (local.get $cut) (f64.gt (local.get $in_order) (f64.const 0)))
    (then (call $pass_in_order (local.get $list) (i32.const state.routine)
      (local.get $stay) (local.get $pressure) (local.get $in_order)))
    (else (call $pass_by_chance (local.get $list) (local.get $stay) (local.get $pressure))))
  (f64.store offset=state.routineWaiting (local.get $row)
    (f64.sub (f64.load offset=state.routineWaiting (local.get $row)) (local.get $tests))))

;; all who wait on a list
(func $waiting (param $list i32) (result f64)
  (local $row i32)
  (local.set $row (i32.shl (local.get $list) (i32.const 3)))
  (f64.add
    (f64.load offset=state.urgentWaiting (local.get $row))
    (f64.load offset=state.routineWaiting (local.get $row))))

(func $wait (param $week i32)
  (local $list i32) (local $flow i32) (local $ring i32)
  (loop $lists
    (call $see_urgent (local.get $list))
    (call $see_routine (local.get $list))
    (local.set $flow (i32.mul (local.get $list) (i32.const 72)))
    (local.set $ring (i32.shl
      (i32.add (i32.shl (local.get $list) (i32.const 2))
        (i32.and (local.get $week) (i32.const 3)))
      (i32.const 3)))
    (f64.store offset=state.recentList (local.get $ring) (call $waiting (local.get $list)))
    (f64.store offset=state.recentTests (local.get $ring)
      (f64.add
        (f64.load offset=flow.urgentTests (local.get $flow))
        (f64.load offset=flow.routineTests (local.get $flow))))
    (local.set $list (i32.add (local.get $list) (i32.const 1)))
    (br_if $lists (i32.lt_u (local.get $list) (i32.const lists)))))

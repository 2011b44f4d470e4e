;; The passes over a list's 55 slots, one slot at a time. A list's slots are 440 bytes.

;; src/engine/flows/weigh.ts
(func $weigh_routine (param $list i32)
  (local $at i32) (local $end i32) (local $weight i32) (local $patients f64) (local $others f64)
  (local $leave f64) (local $see f64) (local $also_leave f64) (local $also_see f64)
  (local.set $at (i32.mul (local.get $list) (i32.const 440)))
  (local.set $end (i32.add (local.get $at) (i32.const 432)))
  (loop $slots
    (local.set $patients (f64.load offset=state.routine+8 (local.get $at)))
    (local.set $others (f64.load offset=state.routine+16 (local.get $at)))
    (local.set $leave (f64.add (local.get $leave)
      (f64.mul (local.get $patients) (f64.load offset=future.leaves+8 (local.get $at)))))
    (local.set $see (f64.add (local.get $see)
      (f64.mul (local.get $patients) (f64.load offset=future.seen+8 (local.get $at)))))
    (local.set $also_leave (f64.add (local.get $also_leave)
      (f64.mul (local.get $others) (f64.load offset=future.leaves+16 (local.get $at)))))
    (local.set $also_see (f64.add (local.get $also_see)
      (f64.mul (local.get $others) (f64.load offset=future.seen+16 (local.get $at)))))
    (local.set $at (i32.add (local.get $at) (i32.const 16)))
    (br_if $slots (i32.lt_u (local.get $at) (local.get $end))))
  (local.set $weight (i32.mul (local.get $list) (i32.const 24)))
  (f64.store offset=weight.routineLeaving (local.get $weight)
    (f64.add (local.get $leave) (local.get $also_leave)))
  (f64.store offset=weight.seen (local.get $weight)
    (f64.add (local.get $see) (local.get $also_see))))

(func $weigh_urgent (param $list i32) (result f64)
  (local $at i32) (local $end i32) (local $leave f64)
  (local.set $at (i32.mul (local.get $list) (i32.const 440)))
  (local.set $end (i32.add (local.get $at) (i32.const 440)))
  (loop $slots
    (local.set $leave (f64.add (local.get $leave)
      (f64.mul (f64.load offset=state.urgent (local.get $at)) (f64.load offset=future.leaves (local.get $at)))))
    (local.set $at (i32.add (local.get $at) (i32.const 8)))
    (br_if $slots (i32.lt_u (local.get $at) (local.get $end))))
  (local.get $leave))

;; src/engine/flows/wait.ts: everyone by chance, and nobody's chance above 1
(func $pass_by_chance (param $list i32) (param $stay f64) (param $pressure f64)
  (local $first i32) (local $at i32) (local $oldest f64)
  (local.set $first (i32.mul (local.get $list) (i32.const 440)))
  (local.set $at (i32.add (local.get $first) (i32.const 432)))
  (local.set $oldest (f64.mul (f64.load offset=state.routine (local.get $at))
    (f64.sub
      (f64.sub (f64.const 1) (f64.load offset=future.leaves (local.get $at)))
      (f64.mul (local.get $pressure) (f64.load offset=future.seen (local.get $at))))))
  (loop $slots
    (local.set $at (i32.sub (local.get $at) (i32.const 8)))
    (f64.store offset=state.routine+8 (local.get $at)
      (f64.mul (local.get $stay)
        (f64.mul (f64.load offset=state.routine (local.get $at))
          (f64.sub
            (f64.sub (f64.const 1) (f64.load offset=future.leaves (local.get $at)))
            (f64.mul (local.get $pressure) (f64.load offset=future.seen (local.get $at)))))))
    (br_if $slots (i32.gt_u (local.get $at) (local.get $first))))
  (f64.store offset=state.routine+432 (local.get $first)
    (f64.add (f64.load offset=state.routine+432 (local.get $first))
      (f64.mul (local.get $oldest) (local.get $stay))))
  (f64.store offset=state.routine (local.get $first) (f64.const 0)))

;; src/engine/state.ts: patients from one address to another, four sums side by side
(func $patients (param $at i32) (param $end i32) (result f64)
  (local $first f64) (local $second f64) (local $third f64) (local $fourth f64)
  (block $in_fours
    (loop $fours
      (br_if $in_fours
        (i32.ge_u (i32.add (local.get $at) (i32.const 24)) (local.get $end)))
      (local.set $first (f64.add (local.get $first) (f64.load (local.get $at))))
      (local.set $second (f64.add (local.get $second) (f64.load offset=8 (local.get $at))))
      (local.set $third (f64.add (local.get $third) (f64.load offset=16 (local.get $at))))
      (local.set $fourth (f64.add (local.get $fourth) (f64.load offset=24 (local.get $at))))
      (local.set $at (i32.add (local.get $at) (i32.const 32)))
      (br $fours)))
  (block $all
    (loop $rest
      (br_if $all (i32.ge_u (local.get $at) (local.get $end)))
      (local.set $first (f64.add (local.get $first) (f64.load (local.get $at))))
      (local.set $at (i32.add (local.get $at) (i32.const 8)))
      (br $rest)))
  (f64.add (f64.add (local.get $first) (local.get $second))
    (f64.add (local.get $third) (local.get $fourth))))

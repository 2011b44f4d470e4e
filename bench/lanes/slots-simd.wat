;; The same passes as slots.wat, two slots at a time.

(func $both (param $sums v128) (result f64)
  (f64.add (f64x2.extract_lane 0 (local.get $sums)) (f64x2.extract_lane 1 (local.get $sums))))

;; src/engine/flows/weigh.ts
(func $weigh_routine (param $list i32)
  (local $at i32) (local $end i32) (local $weight i32) (local $patients v128)
  (local $leave v128) (local $see v128)
  (local.set $at (i32.mul (local.get $list) (i32.const 440)))
  (local.set $end (i32.add (local.get $at) (i32.const 432)))
  (loop $slots
    (local.set $patients (v128.load offset=state.routine+8 align=8 (local.get $at)))
    (local.set $leave (f64x2.add (local.get $leave)
      (f64x2.mul (local.get $patients) (v128.load offset=future.leaves+8 align=8 (local.get $at)))))
    (local.set $see (f64x2.add (local.get $see)
      (f64x2.mul (local.get $patients) (v128.load offset=future.seen+8 align=8 (local.get $at)))))
    (local.set $at (i32.add (local.get $at) (i32.const 16)))
    (br_if $slots (i32.lt_u (local.get $at) (local.get $end))))
  (local.set $weight (i32.mul (local.get $list) (i32.const 24)))
  (f64.store offset=weight.routineLeaving (local.get $weight) (call $both (local.get $leave)))
  (f64.store offset=weight.seen (local.get $weight) (call $both (local.get $see))))

;; nobody leaves from the first slot
(func $weigh_urgent (param $list i32) (result f64)
  (local $at i32) (local $end i32) (local $leave v128)
  (local.set $at (i32.mul (local.get $list) (i32.const 440)))
  (local.set $end (i32.add (local.get $at) (i32.const 432)))
  (loop $slots
    (local.set $leave (f64x2.add (local.get $leave)
      (f64x2.mul
        (v128.load offset=state.urgent+8 align=8 (local.get $at))
        (v128.load offset=future.leaves+8 align=8 (local.get $at)))))
    (local.set $at (i32.add (local.get $at) (i32.const 16)))
    (br_if $slots (i32.lt_u (local.get $at) (local.get $end))))
  (call $both (local.get $leave)))

;; src/engine/flows/wait.ts: everyone by chance, and nobody's chance above 1
(func $pass_by_chance (param $list i32) (param $stay f64) (param $pressure f64)
  (local $first i32) (local $at i32) (local $oldest f64)
  (local $stays v128) (local $pressures v128) (local $ones v128)
  (local.set $stays (f64x2.splat (local.get $stay)))
  (local.set $pressures (f64x2.splat (local.get $pressure)))
  (local.set $ones (f64x2.splat (f64.const 1)))
  (local.set $first (i32.mul (local.get $list) (i32.const 440)))
  (local.set $at (i32.add (local.get $first) (i32.const 432)))
  (local.set $oldest (f64.mul (f64.load offset=state.routine (local.get $at))
    (f64.sub
      (f64.sub (f64.const 1) (f64.load offset=future.leaves (local.get $at)))
      (f64.mul (local.get $pressure) (f64.load offset=future.seen (local.get $at))))))
  (loop $slots
    (local.set $at (i32.sub (local.get $at) (i32.const 16)))
    (v128.store offset=state.routine+8 align=8 (local.get $at)
      (f64x2.mul (local.get $stays)
        (f64x2.mul (v128.load offset=state.routine align=8 (local.get $at))
          (f64x2.sub
            (f64x2.sub (local.get $ones) (v128.load offset=future.leaves align=8 (local.get $at)))
            (f64x2.mul (local.get $pressures)
              (v128.load offset=future.seen align=8 (local.get $at)))))))
    (br_if $slots (i32.gt_u (local.get $at) (local.get $first))))
  (f64.store offset=state.routine+432 (local.get $first)
    (f64.add (f64.load offset=state.routine+432 (local.get $first))
      (f64.mul (local.get $oldest) (local.get $stay))))
  (f64.store offset=state.routine (local.get $first) (f64.const 0)))

;; src/engine/state.ts: patients from one address to another, two pairs of sums side by side
(func $patients (param $at i32) (param $end i32) (result f64)
  (local $first v128) (local $second v128) (local $rest f64)
  (block $in_fours
    (loop $fours
      (br_if $in_fours
        (i32.ge_u (i32.add (local.get $at) (i32.const 24)) (local.get $end)))
      (local.set $first
        (f64x2.add (local.get $first) (v128.load align=8 (local.get $at))))
      (local.set $second
        (f64x2.add (local.get $second) (v128.load offset=16 align=8 (local.get $at))))
      (local.set $at (i32.add (local.get $at) (i32.const 32)))
      (br $fours)))
  (block $all
    (loop $singly
      (br_if $all (i32.ge_u (local.get $at) (local.get $end)))
      (local.set $rest (f64.add (local.get $rest) (f64.load (local.get $at))))
      (local.set $at (i32.add (local.get $at) (i32.const 8)))
      (br $singly)))
  (f64.add (local.get $rest)
    (call $both (f64x2.add (local.get $first) (local.get $second)))))

;; src/engine/power.ts: base^exponent = 2^k x e^r, by sums and products alone.

;; ln(1 + f) for 1 + f between √½ and √2
(func $ln1p (param $f f64) (result f64)
  (local $s f64) (local $z f64) (local $w f64) (local $even f64) (local $odd f64) (local $half f64)
  (local.set $s (f64.div (local.get $f) (f64.add (f64.const 2) (local.get $f))))
  (local.set $z (f64.mul (local.get $s) (local.get $s)))
  (local.set $w (f64.mul (local.get $z) (local.get $z)))
  (local.set $even
    (f64.mul (local.get $w) (f64.add (f64.const 0.3999999999940942)
      (f64.mul (local.get $w) (f64.add (f64.const 0.22222198432149784)
        (f64.mul (local.get $w) (f64.const 0.15313837699209373)))))))
  (local.set $odd
    (f64.mul (local.get $z) (f64.add (f64.const 0.6666666666666735)
      (f64.mul (local.get $w) (f64.add (f64.const 0.2857142874366239)
        (f64.mul (local.get $w) (f64.add (f64.const 0.1818357216161805)
          (f64.mul (local.get $w) (f64.const 0.14798198605116586)))))))))
  (local.set $half (f64.mul (f64.mul (f64.const 0.5) (local.get $f)) (local.get $f)))
  (f64.sub (local.get $f)
    (f64.sub (local.get $half)
      (f64.mul (local.get $s)
        (f64.add (f64.add (local.get $half) (local.get $even)) (local.get $odd))))))

;; e^r for r between -ln 2 / 2 and ln 2 / 2
(func $exp_of (param $r f64) (result f64)
  (local $z f64) (local $c f64)
  (local.set $z (f64.mul (local.get $r) (local.get $r)))
  (local.set $c
    (f64.sub (local.get $r) (f64.mul (local.get $z) (f64.add (f64.const 0.16666666666666602)
      (f64.mul (local.get $z) (f64.add (f64.const -0.0027777777777015593)
        (f64.mul (local.get $z) (f64.add (f64.const 0.00006613756321437934)
          (f64.mul (local.get $z) (f64.add (f64.const -0.0000016533902205465252)
            (f64.mul (local.get $z) (f64.const 4.1381367970572385e-8))))))))))))
  (f64.add
    (f64.sub (f64.const 1)
      (f64.div (f64.mul (local.get $r) (local.get $c))
        (f64.sub (local.get $c) (f64.const 2))))
    (local.get $r)))

;; base between ¼ and 4, exponent between -1000 and 1000: nothing is too large or too small for it
(func $power (param $base f64) (param $exponent f64) (result f64)
  (local $doublings f64) (local $x f64) (local $k f64)
  (block $halved
    (loop $halve
      (br_if $halved (i32.eqz (f64.gt (local.get $base) (f64.const 1.4142135623730951))))
      (local.set $base (f64.mul (local.get $base) (f64.const 0.5)))
      (local.set $doublings (f64.add (local.get $doublings) (f64.const 1)))
      (br $halve)))
  (block $doubled
    (loop $double
      (br_if $doubled (i32.eqz (f64.lt (local.get $base) (f64.const 0.7071067811865476))))
      (local.set $base (f64.mul (local.get $base) (f64.const 2)))
      (local.set $doublings (f64.sub (local.get $doublings) (f64.const 1)))
      (br $double)))
  (local.set $x (f64.mul (local.get $exponent)
    (f64.add (f64.mul (local.get $doublings) (f64.const 0.6931471803691238))
      (f64.add (f64.mul (local.get $doublings) (f64.const 1.9082149292705877e-10))
        (call $ln1p (f64.sub (local.get $base) (f64.const 1)))))))
  (local.set $k (f64.nearest (f64.mul (local.get $x) (f64.const 1.4426950408889634))))
  (f64.mul
    (call $exp_of (f64.sub
      (f64.sub (local.get $x) (f64.mul (local.get $k) (f64.const 0.6931471803691238)))
      (f64.mul (local.get $k) (f64.const 1.9082149292705877e-10))))
    (f64.reinterpret_i64 (i64.shl
      (i64.add (i64.trunc_f64_s (local.get $k)) (i64.const 1023))
      (i64.const 52)))))

;; The arithmetic of the network annotator: float32, 128-bit vectors, no relaxed instructions, so the
;; same bits come out on every machine. `make-kernel.ts` unrolls the lines that begin with `@` and
;; prints src/annotate/network/kernel-bytes.ts. All addresses and strides are in bytes.
(module
  (import "kernel" "memory" (memory 1))

  ;; c[n][m] = a[n][k] . b[k][m]; rows of `a` are `stride` apart, m is a multiple of 8.
  ;; Each sum runs over k in order, so a row's bits do not depend on the rows beside it.
  (func (export "multiply")
    (param $a i32) (param $stride i32) (param $b i32) (param $c i32)
    (param $n i32) (param $k i32) (param $m i32)
    (local $row i32) (local $column i32) (local $q i32) (local $p i32)
    (local $width i32) (local $depth i32) (local $x v128) (local $w0 v128) (local $w1 v128)
    @locals
    (local.set $width (i32.shl (local.get $m) (i32.const 2)))
    (local.set $depth (i32.shl (local.get $k) (i32.const 2)))
    (block $fours-done (loop $fours
      (br_if $fours-done (i32.gt_u (i32.add (local.get $row) (i32.const 4)) (local.get $n)))
      @tile 4
      (local.set $row (i32.add (local.get $row) (i32.const 4)))
      (br $fours)))
    (block $ones-done (loop $ones
      (br_if $ones-done (i32.ge_u (local.get $row) (local.get $n)))
      @tile 1
      (local.set $row (i32.add (local.get $row) (i32.const 1)))
      (br $ones))))

  ;; For each of n rows: the largest of three pieces of 96 (c + bias), layer norm, gain and shift;
  ;; written to x, or added to what stands there. c is overwritten.
  (func (export "normalise")
    (param $c i32) (param $bias i32) (param $gain i32) (param $shift i32)
    (param $x i32) (param $n i32) (param $add i32)
    (local $k i32) (local $sum v128) (local $v v128) (local $mean v128) (local $scale v128)
    (block $done (loop $rows
      (br_if $done (i32.eqz (local.get $n)))

      (local.set $sum (v128.const f32x4 0 0 0 0))
      (local.set $k (i32.const 0))
      (loop $maxout
        (local.set $v (f32x4.max
          (f32x4.max
            (f32x4.add (v128.load (i32.add (local.get $c) (local.get $k)))
                       (v128.load (i32.add (local.get $bias) (local.get $k))))
            (f32x4.add (v128.load offset=384 (i32.add (local.get $c) (local.get $k)))
                       (v128.load offset=384 (i32.add (local.get $bias) (local.get $k)))))
          (f32x4.add (v128.load offset=768 (i32.add (local.get $c) (local.get $k)))
                     (v128.load offset=768 (i32.add (local.get $bias) (local.get $k))))))
        (v128.store (i32.add (local.get $c) (local.get $k)) (local.get $v))
        (local.set $sum (f32x4.add (local.get $sum) (local.get $v)))
        (br_if $maxout (i32.lt_u
          (local.tee $k (i32.add (local.get $k) (i32.const 16))) (i32.const 384))))
      @mean $mean $sum

      (local.set $sum (v128.const f32x4 0 0 0 0))
      (local.set $k (i32.const 0))
      (loop $variance
        (local.set $v (f32x4.sub (v128.load (i32.add (local.get $c) (local.get $k)))
                                 (local.get $mean)))
        (v128.store (i32.add (local.get $c) (local.get $k)) (local.get $v))
        (local.set $sum (f32x4.add (local.get $sum) (f32x4.mul (local.get $v) (local.get $v))))
        (br_if $variance (i32.lt_u
          (local.tee $k (i32.add (local.get $k) (i32.const 16))) (i32.const 384))))
      @mean $scale $sum
      (local.set $scale (f32x4.div (v128.const f32x4 1 1 1 1)
        (f32x4.sqrt (f32x4.add (v128.const f32x4 1e-8 1e-8 1e-8 1e-8) (local.get $scale)))))

      (local.set $k (i32.const 0))
      (loop $write
        (local.set $v (f32x4.add
          (f32x4.mul
            (f32x4.mul (v128.load (i32.add (local.get $c) (local.get $k))) (local.get $scale))
            (v128.load (i32.add (local.get $gain) (local.get $k))))
          (v128.load (i32.add (local.get $shift) (local.get $k)))))
        (if (local.get $add) (then
          (local.set $v (f32x4.add (local.get $v)
                                   (v128.load (i32.add (local.get $x) (local.get $k)))))))
        (v128.store (i32.add (local.get $x) (local.get $k)) (local.get $v))
        (br_if $write (i32.lt_u
          (local.tee $k (i32.add (local.get $k) (i32.const 16))) (i32.const 384))))

      (local.set $c (i32.add (local.get $c) (i32.const 1152)))
      (local.set $x (i32.add (local.get $x) (i32.const 384)))
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (br $rows))))

  ;; out[64] = the larger of two pieces of 64 of the sum of `count` rows, whose addresses stand at
  ;; `list`, and the bias; summed in that order.
  (func (export "gather")
    (param $list i32) (param $count i32) (param $bias i32) (param $out i32)
    (local $k i32) (local $entry i32) (local $end i32) (local $row i32)
    (local $first v128) (local $second v128)
    (local.set $end (i32.add (local.get $list) (i32.shl (local.get $count) (i32.const 2))))
    (loop $columns
      (local.set $first (v128.const f32x4 0 0 0 0))
      (local.set $second (v128.const f32x4 0 0 0 0))
      (local.set $entry (local.get $list))
      (loop $rows
        (local.set $row (i32.add (i32.load (local.get $entry)) (local.get $k)))
        (local.set $first (f32x4.add (local.get $first) (v128.load (local.get $row))))
        (local.set $second (f32x4.add (local.get $second) (v128.load offset=256 (local.get $row))))
        (br_if $rows (i32.lt_u
          (local.tee $entry (i32.add (local.get $entry) (i32.const 4))) (local.get $end))))
      (local.set $row (i32.add (local.get $bias) (local.get $k)))
      (v128.store (i32.add (local.get $out) (local.get $k))
        (f32x4.max
          (f32x4.add (local.get $first) (v128.load (local.get $row)))
          (f32x4.add (local.get $second) (v128.load offset=256 (local.get $row)))))
      (br_if $columns (i32.lt_u
        (local.tee $k (i32.add (local.get $k) (i32.const 16))) (i32.const 256)))))
)

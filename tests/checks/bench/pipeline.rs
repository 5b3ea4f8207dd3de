// The pipeline of pipeline.c, of Rust's iterators, each behind a Box<dyn>, so
// that a step is an indirect call as it is in C.
use std::time::Instant;

fn main() {
    let items: usize = std::env::args().nth(1).unwrap().parse().unwrap();
    let start = Instant::now();
    let count: Box<dyn Iterator<Item = i64>> = Box::new(1i64..);
    let map: Box<dyn Iterator<Item = i64>> = Box::new(count.map(|x| 3 * x));
    let odd: Box<dyn Iterator<Item = i64>> = Box::new(map.filter(|x| x % 2 != 0));
    let pairs: Box<dyn Iterator<Item = (usize, i64)>> = Box::new(odd.enumerate());
    let mut first: Box<dyn Iterator<Item = (usize, i64)>> = Box::new(pairs.take(items / 2));
    let mut sum: i64 = 0;
    while let Some((index, item)) = first.next() {
        sum += index as i64 ^ item;
    }
    let time = start.elapsed().as_nanos() as f64;
    println!("{:.3} {}", time / items as f64, sum);
}

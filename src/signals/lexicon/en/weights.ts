/* eslint max-lines: off -- data, a word a line */
import type { WeightLexicon } from '../../model/weights.ts';

// Learnt by test/corpus/learn/run.ts from test/corpus, material de59b1b6: run it again instead of editing.

/** What words and pairs of words weigh for each label. */
export const weights: WeightLexicon = {
  labels: {
    acknowledgement: ['A', -9],
    away: ['B', -11],
    'callback-request': ['C', -11],
    'consent:given': ['D', -9],
    'consent:refused': ['E', -10],
    decision: ['F', -8],
    'decision:on-hold': ['G', -3],
    'decision:position-closed': ['H', -2],
    'decision:rejected': ['I', -4],
    'decision:selected': ['J', -2],
    decline: ['K', -6],
    'disclosure:contract-type': ['L', -9],
    'disclosure:process': ['M', -7],
    'disclosure:status': ['N', -8],
    'good-time': ['O', -9],
    help: ['P', -7],
    'help:advice': ['Q', 0],
    'help:feedback': ['R', 1],
    'help:introduction': ['S', -5],
    interest: ['T', -8],
    'name:client': ['U', -6],
    'name:place': ['V', -8],
    'names-person': ['W', -8],
    'no-news': ['X', -10],
    'opt-out': ['Y', -7],
    pressure: ['Z', -8],
    'pressure:belittling': ['a', 1],
    'pressure:deadline-demand': ['b', -5],
    'pressure:exploding-offer': ['c', -5],
    'pressure:guilt': ['d', -3],
    'pressure:pestering': ['e', -2],
    'pressure:threat-of-loss': ['f', -6],
    promise: ['g', -11],
    'promise:answer': ['h', -7],
    'promise:call': ['i', -5],
    'promise:introduce': ['j', -4],
    'promise:message': ['k', -1],
    'promise:send': ['l', 0],
    question: ['m', -8],
    'question:availability': ['n', -4],
    'question:client': ['o', -7],
    'question:compensation': ['p', -4],
    'question:contract-type': ['q', -6],
    'question:location': ['r', -8],
    'question:other': ['s', -1],
    'question:pay-expectation': ['t', -6],
    'question:pay-history': ['u', -7],
    'question:process': ['v', -5],
    'question:resume': ['w', -9],
    'question:status': ['x', -2],
    retold: ['y', -6],
    'sum:pay': ['z', -2],
    withheld: ['!', -10],
    'withheld:client': ['%', -1],
    'withheld:compensation': ['&', -3],
    'withheld:contract-type': ['(', -1],
    'withheld:location': [')', -4],
    'withheld:process': ['+', -2],
    'withheld:status': [',', 1],
  },
  features: `#after-colon=t3n-1PZpry
#after-question=QZpr-DPRSXYdfgmnuwx2FKNTsy3A
#agency=-V2U
#anybody=Agm-HKNPQUWXZsw2M
#candidate=AClpx-Zgjntuw
#colon=st2n3m-1ANPpxy2Z
#currency=z
#exclamation=k+2JTe-1AEGHKLOdfgy2IMNPXm
#firm=6U-2V
#first=y
#initial=-UV
#large=-2z
#last=CZds-AGHLNWarty&)
#long=htw-HMNOXc+2ky
#only=Amy
#own=2U
#period=2z
#person=-V2U
#place=5V-3U
#plain=V-2U
#question=JSae3O8m-1EILRUVWYZcz2ADFKMNPTXf!3gy
#range=z
#recruiting=-ACmoqv2px
#region=2V-1U
#scaled=z
#several=4U
#short=e+-PWZf
#tiny=Abeor-EFGMcfglmv!2NWZ3P
#unmarked=ACZgmr-FIMNOWc+3y
$=JVW2cs-1AGIMPXfrt!2Nq3p 2=-V 31=Fy 41=T 48=L 58=Vm 62=V2U @n=JUVmz2s-1INZnqr
% >=z bonus=-2z
%*=T-Zm
& co=L l=Z
&*=JVs-ANWry
's >=DELPUZfq @number=EZ2b @place=2D @this=z2U-1V @weekday=-A a=EFILz!+-HNOPXZbry all=AX-Z already=F! an=M-FP as=2MX at=Uu-z been=FT!),2HX-1IJKy% better=L2C changed=2X clear=F closed=FU coming=F2g-1Z confidential=2! dead=Zc everything=2A feedback=MRk2N-1Q from=y-m go=-D going=a2Ay-1T gone=FHMX-IJy good=UWn how=c identity=2! in=!+2T3V-1Zm, interview=Nxy-F2M it=Mou job=FH just=-d keep=TZ kind=K meeting=n my=N name=Am!%2M-1U no=KM-XZf not=Nr2I-1JXZ nothing=-Z off=FHV offer=K2U ok=Wm2o-s on=CGdglm!,2q-1MZ only=NZd our=M out=FV-J! post=N public=L right=U still=2X that=F the=UVprx2m-1WZntu time=ms too=K us=U-F what=2Z why=-y with=M3N worth=NP2y your=mn yours=Nt2J3F-1I
's*=Uoq-YZemvwy&
+ >=st2Vm
+*=Vmtz-Z2U
- 2=-Nz 555=C-Z
-*=A-NUz2FZ
/ @this=U-V3z day=V2L h=Lmpuy hr=U2V-1Mmpqy month=LW week=Z
/*=DVt2m-1AFNPTZy
000=F-U
0133=-Z
01632=S2P-1y
07700=-z @this=-z
1=JMUZbr-Pdeg >=ACKMrz @month=FJz pm=b2Z st=F
10=AHin2N-1Lrsy -=3A >=gi-FMm am=FH-J min=P minutes=u2m on=MNP
100=TVa %=TV
105=F
1099=2m3q4L-1s >=m
11=V2N-1FZ2m >=M th=N
12=BZq2x-1FKfz2M >=C th=B2x-1K weeks=L
120=Ft-Z
13=Lp
130=FLU
14=BMn-Z @month=B th=CMn
140=-L
15=Zc2m-1Mfg %=-z minutes=mn
16=muw-Vs th=w
160=L k=L
17=MWY2C-1m th=AM
18=N th=N
19=MX th=MX
190=V2L
2=JKLMNcgh,2T-1AIRUWaeiy >=JLMVm @place=KM and=Zc day=X days=y-D nd=X2z-1M nite=c2g pm=M2Nm-1s the=LTmv you=gk
20=Cbgsz-FLNn >=2C th=g
2022=wy >=wy
2023=s
2024=z
2025=z
2026=H2FK >=H2FK
21=Zc2C-1m st=C-m
22=M nd=MN
220=L
24=Zc2o-1MN2t hours=Z lpa=Z2o-1t th=-N
25=L-Fm %=L
26=mn2N-1s th=mn2N-1s
27=-N
28=MV2p
29 th=CM
3=BMin-TUlp >=Ngi2n-1Z @month=2M days=V months=Z pm=Cy rd=F to=2B
30=MNt-FUn days=y th=CN2M
31=y-V
34=p k=p
340=F
35=V-m
36=z
38=py
39=2p
4=EFHKTVn2W-1Ufy >=Ao @weekday=T and=MZb it=D2T me=m2Ks-1n of=m on=V pm=gn th=UV that=E
40=-UZ2V hours=L
401=-LV2z k=-LV2z
41=L
42=L
420=D
4471=E
45=M2t
46=U
47=t2y
48=s-F
496=-2z @this=-2z
5=Oz-LPa >=CO @month=N minutes=Zb2O-1m pm=FZc-b
50=u2y-1V
500=Zy-L
52=U2p k=U
54=3F-1U
55=LU-Zz k=U
550=-L
555=-Z -=-Z
58=FVc /=V k=y
6=EFJTegst-HIKMNUfm am=2F-1Nm months=F2L pm=FZb-MN th=Ty2EN
60=-VZ days=D
600=Dy a=Dy
61=P
62=u-t
63=y
64=P
65=-Uz
7=CVe-Ns pm=C
70=p-z /=-z k=p
75=Lt
8=3Z-1Fas @this=V pm=Z2c th=2Z
80=t
85=-UZ
88=Z
9=m2NZn-1LUbz >=2N am=NZc th=AMn
90=Lcs
92=Vr
95=c-LV
< $=Ms-U 's=U 1=2U 10=2A 100=T 2=M2K 4=MVZ @month=W @number=est2P-1CNSd2y @place=2d!)3V-1MPWnz%2my @this=2z-1UV @weekday=N2An-1KM a=Lauz2Q-1FNRSbm!3y after=EIMc2FKZ-1DHabfy2e agreed=gy-m all=K2M3A-1Z alright=OW also=r-z am=Tmx2O an=-My and=Pm2Z3Vd-1NQUabfnosuwx answer=bf2Za-1e any=CUxy3m-1Vpq anything=s applicants=P applications=2M-1F appreciate=n3A-1Z are=as4m-1FLMNPUtux as=ETX&-Zh%2y ask=3P-1m2y asked=OV2C5m6y-1FNPTg2z at=UZct2x-1my b=FHN3g-1J bad=3O base=ps2z-1u be=Paf3Z-1ce been=-z before=Mmr2o-1TZ bell=3C best=Py between=P big=W bonjour=-m both=L brilliant=2A broke=2Fy budget=& busy=Cy2O-1Z but=Tm by=DPcgj2Z call=FJOp2y3C-1AEHLMNPXYegm called=F calling=Oi3g-1Z can=Oamn2!-1DPXvx cancel=EY candidate=4y-1FMPVm candidates=Zf changed=K checked=ny2Om cheers=y-K client=U!%2F-1Mm& cn=2n3m cnt=)2K! company=!2U confirmed=y congratulations=F consider=DYl2g contact=P contract=glz2L-1m could=Cmp!)-MPTZst count=2T covered=2Vy current=2u data=z day=Z dear=Skn-DKOQjm2y decided=y2K definitely=2T did=O2ey3mx-1CEPdnprsw discussed=2y do=Oehms2Q-1FLMNXb!2R does=MNnq4m-1orv done=-m dr=-g driving=g due=K email=P end=4Y even=a evening=Az ever=-m every=Zc everything=G2F-1N expect=3Mg-1y expected=mou2t-1p explained=!2W3y feedback=NR2MP-1y feel=-O2C final=Z fine=e2DUZ firm=-V first=MUZam-P following=Fm-Z for=AGZ2!-1y& forget=E2K forklift=V free=m from=n full=Lm2q-1y gave=FUb2Py-1MNWm get=DPb2Yw give=2C-1Z glad=2y4A go=D-K good=NUx2O-1DMPTZmsy got=On2VW3A-1UZs grand=U2A great=AT greetings=2U gutted=A had=2y happy=KPT-y has=2x4m5y-1Fnpqrv2s have=x3m-1FNUZ having=K2FT he=ACIMz2y-1EJPWv2Z head=P-U heads=F heard=QXx2F hello=Q2q-1AJTUms her=! here=P2U-1m hey=FJOPx-NVy hi=&-ACDILPVWYZgkprx!%),2y his=2y hiya=DF hola=-m hold=ENk-F honestly=KXZ hope=-AZ2m how=V+-ANOPTnwx hr=X2M3N i=ISUd-ADFHLMRWacfmqsyz) if=EMQfnw-KNOy!2Fg il=Sl2P4g-1Qm immediate=Zb in=CR2Po-1KMQTm informed=FHN3y interested=s3Tm interview=MN interviews=3M-1z is=OVxz2y4m-1AFKMNtu2Z it=EINTVds+-OUfgm,3y job=FK jordan=J2F-1I just=Xehm2V-1ds k=D4A keen=s2m keep=E2P kindly=KZ2Ybm-1AMNPTnpy know=(2! last=Zbf2M-1y late=2M lead=P leave=2Y left=3y let=FNSTagh-MWd2m likes=2y3T look=F lose=Y love=U lovely=A made=Ey manager=2y-1M many=A mate=OZ may=w3m-1x me=TU meet=Py mentioned=y3W might=V2w-1s mind=Omou mode=M morning=Vnt mr=2N much=2A must=Zb my=PQh2d-1CDFMRWYab name=t need=bs3Z-1cmw new=NV next=N no=EVXf2K-1FPTbm2Z nobody=WZap-y not=F2y4K-1AHLPTbkm noted=A nothing=KU2X-1Fmy2Z notice=m now=DKd of=X offer=JTZc2F-1I offered=APy ok=Zhmny2AD-1K omg=AZ on=CWp2V-1Zmy once=M2g-1h only=DNab2M-1y opened=O2Wy or=Fmq our=Bds-LNVZ2y out=Y2FKy over=2P owing=,2M-1I panel=X parking=-z passed=FP2y paul=M pay=!&-Zy perfect=A perm=q2LV permanent=L phone=mst2C place=2V please=Ym-AKLMNXZfyz2g pleased=M position=H2F preferred=m prefers=4y process=3M promised=2y3g put=DRYm2T-1K quick=2F rang=EV3y range=mor2p rate=-t received=2A recommended=P recruiter=O-m remember=Zd-m remove=K3Y requested=w2Cm3y-1s requirement=2F resume=N2DTw-E right=DL2A-1m ring=3C-1g role=FLU round=MN sad=F said=TZ2g4y-1mz salary=pz!-y same=X say=Pm2f second=Nn2Z-1M see=Q2A-1MNZm seen=2e4Z-1af selection=M send=PZf2D3m-1cg sending=l3g-1k sent=y2AN shall=Us2km-1O she=Mgmov2y-1FNXkw!2PZ shift=2V should=PRs2f-1w sign=Zb2T signed=F since=PR sir=m2x-1s so=UXcsx2F-1Jamy some=d somebody=N-Z someone=-FV something=m!, sorry=Eb2I-1J2y sounds=T speak=Py-O spec=ls2gm spoke=Oy still=Zem2Xs-1Vny stop=Z4Y submit=2D suggested=Qy2P-1W sure=DT take=a-Mm talked=Py tell=2mt text=m2g thank=U-DPXYmy2WZ thanked=2A3y thanks=Ar-EPUYZ that=DN,2H-1emy the=EFHRVc!-ACOPQTYbegj3m4y their=JPR-LMQVZy then=U there=Mb+-F2y they=MNX,2Rc-1ACDKOSWdes(2Zgm4y third=LXZ this=ALTYZbc-PVXamy2Ud through=W time=Y to=Rch2Pg-1MQVZm told=FNUkv%2Z3y-1EHKPf2m tomorrow=cg2CV too=A took=2Ty transcript=2y try=Pa2Z3C umbrella=L understood=2A unfortunately=c2U-1y unsubscribe=3Y-1A unsuccessful=2M until=Ze up=s2m update=mx updated=y2n urgent=u very=2T3y-1m voicemail=Ze3y-1AMTVWm2U w=z2L w2=mqv2L-1s wait=E waiting=m2X walked=My want=TZf3s4m-1nt wanted=m3y wants=EY4y-1F warehouse=FU was=Np2mx4y-1o wats=pvx4m we=RUg2V-1LOZam&2y wear=Q2P welcome=F well=FNP wen=n2m went=K2y-1FM what=ev3m-1FKNOPTZwxy whatever=PX when=+3mn-1gpqrstwx2O where=PR2Vm3r-1FOQn whether=!( which=r)2mo-1Zx who=ay!%2o3m-1KPTnpqr2x whoever=M whom=v why=s2e3Z-1b2am will=Kkmv2sy5g-1NVZhjr2M wish=X with=Zar without=Zf wondering=x2m work=V2L-1y worth=s2m-1On wot=2m would=CU2y3m-1FLMPTptuv3Z write=Q3P-1R wrong=2Yy yeh=DTr yes=DTZbfv-Km2E yh=2T you=DJOVZak2N3s-1CGKXbhijuyz2m your=JThnt2N3a-1AHPVbdfl!2my zero=L2Kq £=2p 👍=3A
@a=-Y
@advice=ovy2PQ3W-1MNSUx2RZ
@agree=AGbhky&2DEXs-1CIKWej%2P
@allowed=DEGNUlqy2!-1FMPXZnxz&
@also=CXZx-JMNOVWgkpsvy(
@answerback=CNXYZfgovxy-FHLMOVacjmps!2l
@ask=IMQagmy3h-1ADEFHJLTZfijln,2KRkz
@be=R-gj
@block=INYZl2Pf-1FMm!
@bonus=Qgu&2ch3p-1CDFKNTWXZabekmoqrvx!2Mfn
@boss=FNUXsvz+2M-1AQWYZaentuy)2Co
@busy=Ve2Os-1ADENPUYl
@call=JMOegsv2ny4C5i-1ADEGHLPTUVXYhjqrux!2Klm3k
@chase=Zl2Mgx4e-1KPTabcdfsyz
@choose=LUz(2Jaqv4F-1GHINfg%&+,2PZ3s
@client=DEUf%2!5o-1JKMOTVWYZlntuvw(+,2Aes
@congrats=fs2FJ-1GIMUWXmr
@contact=4Y-1EK
@contract=HSUfl2Vmz3(6q7L-1CDFIMNOPRikopvw%)+,2EXZnrsux&
@could=mz-AFHNXgu
@craft=Faln2Q3P-1CEUYbfmrs2KSW
@currency=ADLQUpt2JVc-1CEGHIKOPXbdefgnqruvx!2M3N
@current=BFmn3u-1EMNXZgsxz2p
@days=cdz2Ln-1EFNSTWYZablosx!()2AO
@dead=KYf&2Ex3F4H-1DGLUVagmpv!2IJMTXez
@decline=BFVZhns2Ef3K-1DWXabemrvz+
@do=Ijm-ACDFGLVXklortu
@expected=gkv%2Mdm5t-1ACDUYceiqx2Ppz3s
@expire=EJ2s3Zc-1Pabdefgmnyz
@feedback=INXk2x3PR,-1KSTUZh%&2Q
@felt=PRTdsz,-AEGQfgmpr!2O
@fix=CFKMWis&3PQ-1AEGXZhx!2RS
@free=Obfz,2hm5n-1Fceqrtuvxy2M3s
@friend=FKPYsy2Saj-1EMVZdhil!2NQTnz
@glad=DPSUlsxyz2FJa3T-1EGHIQWYgkmot!2MZ
@good=AJOPRT2n-1EHIMSmpsvz2KXZ!
@guilt=AIs2Z4d-1DMPTUVabcfm!2e
@have=FNXx-LPQVijoqrv
@hear=Mekmv2x-1KNUchjnrs2l
@hello=O&-ADEILUYgm!,2VZry
@hold=ENk4FG-1DLMPVmn2HIa!3J
@hurry=CRuv2b-1FLQTUWaes2KXyz
@i=S-MNVny
@if=JOcfhm2(-1ALNPTWXbdltu%&)2FKg
@insult=JP3a4Z-1Nbcdmy2f
@interested=Kfm2Uy3s4T-1EFMOPXZgnqrvw2x
@interview=PQTadmx2N3v4M-1ACDEGKOVWXYZegopqstuw2Srz
@introduce=sy2Sg3j4P-1NRUVXZn2Qhikl
@it=Z-MYt
@joined=DEFcl2Kb-1LPagk&2m
@know=kmpvy!-DKNTVYcilnsw
@last=Mhm&,3u-1ACFKLOPTWZadnopqsy2DVtz%
@length=ry2op
@lose=FRY2HZfx-1AJLQUbgvyz2as
@me=SWYZd2C-1FMOPQVacmnqrz%)2N
@minutes=JMNQUZlnt,2Ob-1KPSWXYajmrs%()2Ad
@moment=Gbk%2n3O-1DPVZlqstvx
@month=BBggkknn-PPVVjjmmssyyzz2ZZhh 2=EFz >=BGgkn&-HINPVZls and=-Z at=M2N i=F so=T
@must=IVZm+2bs-1ACFGMNOQTYcdefnoxy2DXg
@my=BDPSZdhsx-LMNOQRTUabcimnpqrtvwyz)
@n=CCJJLLSVVbcin%2cs-1AEGHIIKMOPPWWXXYZafgkmoqrstvvxyyz!!(+2Gdr %=z-2V -=-Z >=JN-ILTUZmz @n=C-z a=-Lm an=UV and=U-Nz if=c in=M permanent=LM3ms-1nprt2q ph=LVs plus=L to=M2Lm3s-1Fnprt2q
@name=Vr%2Sjs3W-1CKQRTYcdghiklmpvwx!(,2Zn
@news=FNQTgm2k3Xx-1DGMOYaijloqrv2Ks
@not=EIRZhw2KX-1ACDGNOSVWgjltuz2JTm
@now=CGkwz%2OZbu-1ITVaerxy
@number=MMVVnn%%-FFRRWWXXYYaappss!!2xx 's=KM2C >=CDEJQbgiv-MPRUXYajkmq! @number=CFJLcz2V-1IUy2M a=W an=2V-1MU and=CFez-JMZ at=VZe before=e-M but=2F by=mry children=y conversations=N2M dates=Nmn day=Ty-M days=MVekrz-FPy emails=Ze firms=-E for=P-Z from=w has=LTX hour=by2Z hours=FJZbc-I i=Te-Mby in=EMPVj-FZ interview=2v interviews=ms2M is=Z2c it=2AN jobs=FHZs line=d mails=g messages=Ze minute=M minutes=COPQb2n-1RZm2s month=Fq months=nuz-s more=2M-1Z no=Za2y o=2Z of=Rfio!,2I3N-1FKQWy)3Z off=K or=s other=y3N-1Z others=f page=M2N-1y pages=w2m past=Zb people=Wm2M-1y person=Nf questions=MPrt quid=Q3P-1m referees=s references=N3M rounds=2M so=F stages=2M then=CNg thing=Qb2P things=mos this=-N thousand=V times=Z2Ye to=Z today=m tomorrow=AZ tonight=Z voicemails=2Z way=Md week=LMPms-Z weeks=-P who=Zdgh-imy will=F with=P-Z working=gk year=Lq3Z years=uy-KMNTU
@offer=Tfq2FJKZpz3c-1CDEGLVWXabdgmr!2He
@ok=QRVhq)2DO4A-1KMSZmuvw2FYk
@other=FIUZz2Kfs-1AGJLMOSWXcdgopqrtuvy!2TYe
@paper=JMgmw%2b3ls-1CDFKLOVYZcdehinopqrvz&2TUXk
@part=CMNQUZn2bg-1EFGILTVWYadefqrsuv!%2K
@pay=Gh!2Qcmuz3t4&5p-1CEFHOPRSTWXYZbknqrw(2AMNv%+,3x4s
@people=FIRZfs2M-1ACEGJOQTXcgmoz),2en
@place=BBHHLLSSjj2V3V))4rr-1FFGGOORRYYZZnnqqssttuuvvxx&&,,2kk $=s2L-1F 's=)2!-1L 2=z >=V2d3r-1FPTagnoquvx!2sz @n=-z @number=ETZ2DKd-1MU @place=PS%2U-1Fm) @this=2Vz-1U again=K and=foqr%-LMNPZm at=U but=M can=O! for=Vm2Mr from=W2B has=( if=a in=2V-1L is=BKVr)-MUy% it=N-KT job=KXy2D lab=2P-1Q manager=N2y-1V near=MV next=Aj2P no=y of=U2)3! on=Lg2r or=m%)3r-1q2s permanent=2L role=K so=e2T the=U they=!+ this=-K2y to=2r-1MNs tour=N2M until=!2) with=M would=r-s £=L
@refer=IQ2fy3s5W-1ALMSTUVXZgn2z
@reject=KMPx2Yf,3I4F-1GHQUVWZadgms2J
@reply=Dbgs2Ze(3h-1CEFLOSTUWYafijmnyz!2Kcdl
@resume=EQTbm2DNl%4w-1ACFGJLOSWXZdeijnpqruv&,2KYhs
@review=UZy2ek-1EFLRbcdfhilpruw!
@role=HKQTUVqxz2FLl%-1AINOPRXZijnr!&+,
@secret=%6!-1APXm&,2NZ3F
@send=ESbmsw&2Dgl-1CMOUXZacdhknqrvx%()2Ki
@shortlist=FMTfv2IKx3N-1GHWZ2JYs
@silent=NXZx3e-1MPabmy
@soon=CZbcf2gn-1DFKLNYadopqz!
@sorry=c2IK3F-1CDGLMTWYZey2JNm
@stage=INRf!2l+4M5v-1CDEGLOSXcghknopquz%(),2Zr3s
@start=Tz2FJQc4n-1CDEINORSVWXaegoqr2Hpv
@stay=sy+2r!4K-1AMNT,
@stop=FJZs5Y-1DEHKMNSUXcdg2ACTm
@submit=Ul2uy3E4D-1AFTVWXaeht,2Y
@talk=IMNbjk&3O-1FKLUXYZehmoprtux2l
@tell=Rhty2Wo!-1CHKLQYlnrw
@thanks=KQx2d5A-1DEFLNOPRVXcefmop!2MTg
@their=EFRfsuvxy(-ADLMOSVempz+
@they=FMPcx2y-1KVYZenrw
@this $=V-2U 's=U-V +=z /=-z 16=-V 2=-U >=V @month=-3z @n=-z @place=U3V @weekday=3V a=z about=U after=z and=V arr=-2z as=U2z asked=U at=-UV base=U but=z can=z confirmed=U depending=z for=-2UV forklift=V h=-2z had=-U has=U have=2U her=-U hire=U in=2U-V is=U it=-UV job=V just=U kilos=-z mate=U max=z may=-z me=-U needs=V2U nights=z now=z number=-V of=-U2z offer=UV on=-z op=2U or=-V outside=z perm=V permanent=2Vz-1U plus=2z salary=-z start=2z studio=V team=2U that=-U the=U-z they=Uz this=-U though=V-z to=-Vz2U told=-U tomorrow=-V wants=2U was=-U where=2U who=-V with=V without=-V would=2U yes=U you=-V your=-U £=V €=2V
@time=DDFFNN2CCZZ-1MMaaddffggmm >=CDZe-g
@today=CJclnuw2Zbg-1FIMNOTUWadefikpqrsx2K!
@tried=HQYZy4e-1GIKNSWcfmr2abdg
@wait=EGZbx2,3X-1DJKMNPWYaems!
@want=FJRUVYmty&2Tbz-1AIOSWZdegnpr)
@weak=IRan)2P-1AKNTWbfg
@weekday=HHMNcgg((2N,,3nn-1DDGGIILLOOPTTUUWWYYZZaaffooppqqrssttuuxxzz!!%%&&++2KK 's=Ndxy2(-1F2M 5=N >=AEMXcegn3,-1DKLTUWfvx%&2b @n=g @weekday=Tm2n-1s after=CT-m afternoon=N and=Bekv-s as=P at=J2Mn3N-1OPTZkz2s before=FH but=C has=ms-N he=Pms i=Pj-k if=D2V-1m in=PQV instead=n2m is=Nmn it=AK2Zc-1Mbz morning=CF-MN next=N night=N noon=l off=Zc once=2g or=fn-Z so=2N-1MZ the=MNUn-Zs to=Zy-NTm week=vw2M-1gns with=Bgi works=2A your=Z
@who=PWZfjmsv!%2ISo-1ACGHNOQRTVXYbckpqrtuw(),2JKenx&
@will=MSfv3g-1DEJLNORVYZaoqrz2CWx
@write=2Yeg3k-1ACDEFLMNPRTVbcfhmz2il
@yes=FQZbchntuy2DJs3T-1GIKVWYemw!2a
@you=EFJNWZgs,-GHKTVXopvx!(2y
a=Uaw%-AFJNTXYbefghrxy!(, $=-L 40=KM >=UX @number=au2P-s @place=Zdnp-LUVmr @this=-V2Uz @weekday=A bad=c-F bell=Z2C bigger=2F bit=RZdgs-KQ break=Kn bus=F2s busy=Zd buzz=i call=CMin-Zs candidate=2D career=a2Z chance=dx-2s change=2W chat=s2Mm client=Ed close=N code=M coffee=-Zs colleague=F-W competitive=-F competitor=y conference=B confidential=s consultant=L controller=V conversation=Tm2M-1O copy=Qy3m date=Pk day=DKZnrty3c-1CPdmz dbs=M deadline=-Z decent=2O decision=Zbmx,-Fs direct=qy figure=t2m final=s finance=L fixed=Lq fool=Za forklift=Za former=gy fortnight=X freelancer=q friend=-Zm2W gap=m go=3T good=Oy-FKUVZ group=v hard=2Z hiring=f-G hospital=V job=KP-Z joke=PZ2K ladder=-m leading=! line=A2k-1l list=m little=Zs long=2PT look=Pl-Z lot=AWn match=K message=k-Z million=A minute=fgs2O-1mn miss=2K moment=On-m month=-T morning=M move=nt name=V&2Zb new=N2K no=AINUf2FKe-1HXabd non=m not=DEy note=Ymy2Z number=Fm&2Pp-1Z p=Z panel=2M perm=2L permanent=sz2LU-1Z person=d2Z phone=CMm-Z photo=Pn portfolio=P position=XZ-U presentation=M2v proper=P question=P quick=O-Z2m reason=K reminder=Ze resume=tu3mw-1s review=M ring=2C-1g role=U round=-M school=Zao-f sec=g2O-1m second=Zfopr2N secret=+ self=Z senior=Z series=2U shadow=M shift=3m short=M) shout=CW small=f soul=GX staff=LUq-s start=K take=2v talk=M task=N team=-Z temp=Zq-s temporary=Vz test=v-s thank=Z2P-A third=K time=M tip=Q2P-1R trial=Mv typo=U very=-P video=N walk=-N week=UVX3r-1Tgsy whole=Zv word=EPWe work=MNZ-y working=N2L written=2M year=P-LZz yes=ATZsy-Kf
aa*=-m
aadhaar=Zm
abeyanc*=F
abl*=Ob!-K
able to=b!-K
aboard=F
about=ahy2s-1KLXZjluv,2Fer >=FOZlo-U @number=C2M-1Zm @place=s @this=U @weekday=mn a=MPmns for=3O-1m half=N it=Zy2b-1Pm me=DE2m money=MNp my=2C parking=gm that=d the=Pbhxz%2Q-1EFKSUilm&2Z this=2n-1KZs you=Xy2W-1Z your=d2RUs-1QWu £=-m
about*=2mr-1s
abov*=ANsz
abroad >=F
abroad*=Fr
abu*=T-z
accept=Js2FZc3T-1Kdg >=FJTe before=c the=FPT-Z
accept*=s2FJZc3T-1Kdg
acceptanc*=DTc2b3Z-1FM
accepted=AKMy2T >=2MT another=2K the=2A
accepting=-A >=-A
accepts=T
access to=2B-1g
access*=B-Kg
accommodation*=rs
accord*=NXe
according to=NXe
account=FUV-N >=2F
account*=FU-MN
accountant=U
accountant*=U
acknowledg*=y5A
acknowledge=2A
acknowledged=2y4A
across >=D the=F-V to=Zb2w your=-N
across*=bglw-QVZk
act=E2D for=E2D
act*=D2E
acting=Z
activ*=Z-Kb
active=Z-b
actively=-K looking=-K
actual*=o-Xm
ad=-FZ
ad*=S2U-1FMZ
add*=Qc2P-1NRm
adding=SUV
address >=Ws and=r is=Y of=mry)
address*=Ygy2Vlm!)4r-1EKZ%
adjustment*=s
advanc*=v+2!-1%2A
advance >=v!&-A
advert*=-Z
advertis*=L!
advice=PQs2W-1NRSZz on=s-Pz
advis*=2W
advise=k
advised that=F
adviser=U
adviser*=U
afraid=FIKVXfn >=FX-2Z i=Kmn the=FU they=Z
after 12=m 2=Z 6=LP >=nt-i @number=Cdyz-Pm @time=C-g a=PR all=F2EH-1I an=2P-1T careful=K everything=d2Z-1abe i=2d3Z-1m lunch=Mi school=T that=LMc2Z-1fy the=ky,2Mgv-1PZh2s this=v-s
after*=FKMZgiy,2Cdv-1DJSXYabfjlmsx&2N
afternoon=g2MUb3n-1FVhsy >=MPbn2U3g-1Fhi and=-Zk
again=Xfov2Zei3Y-1ADFNRhjl!2EMab >=2fo3Y-1EFag2e @weekday=C after=Kg at=CZe2g-1mz before=g in=CKgi-Y on=By that=e3Z this=3X-1N tomorrow=dy
against the=M
against*=MNm-Z
age=Za-z
age*=Za-2z
agencies=Z >=YZ-K
agency=Los-DKNUVZ 's=-Y >=y
agency*=Lfos-DKNTUV
agenda=Ku
agenda*=K
ages=-z
ago >=X-T
ago*=UXZ-T
agree=X2D to=E
agreed=g!2Ey& >=E to=y2EZ with=!&
agreement*=Dm%2!-1)
ah*=o
ahead >=FKU2T and=D-Tm with=T2DF
ahead*=EFTU2D-1ANZm
aim*=Z
air*=2X
airport*=mr
algorithm*=-W
all >=E3H-1AIy @number=F-2Z and=N-Z candidates=FG ears=2T fine=Dy i=X-Z in=Fkt means=CD of=Hk-Z our=Z over=MPV received=2A right=P the=Kl-F
all*=GHXYfktv2AF-1JKPUWbhjyz%2Im
allow=q
allowance=2p >=Z is=p-z
allowed=!-KZ to=V!-KZ
alon*=Z!2Y
alone >=!3Y
along with=s
along*=Ds
alongsid*=U2L
already=ISdf2FZx3K-1DJMaw2s >=K2Zx-1w2s
alright=W2KO-1A2m to=2O-1m
alrit*=2A
also=s2Q-1FZy2z
altogether >=FUY2H-1I
altogether*=FUY2H-1I
alway*=PQZa-RT2m
always the=-m
am=BKTWbn2x-1AGMNPQqryz(+2s >=HW2N3K-1AJ a=D-T2U afraid=FIKVXfn all=2T as=X asking=bmn2Z away=B back=g calling=KUWm2E currently=2B down=3T flattered=2K free=C giving=m2Zf glad=ET-KZ going=PZ2Kg-1T grateful=W2A happy=2K helping=U home=y i=mv2x4O in=Tx2C-1V2K interested=2T-1m2K just=l2gm keen=T no=X not=EM2O!-1DFXafmy(2T ok=2T on=B-Km2TZg out=K2B-1VZ! pleased=N ready=2T retired=Y ringing=m seeing=gk sorry=AF-!2Z staying=K still=Z2T-1K the=U through=m to=Cgy told=NW turning=K-T very=T with=2F withdrawing=K writing=Fgk2W-1UZ
amateur*=Z2a
amazon=2o
amazon*=2o
among*=F
an=LMSUVp%-AFKQWZfls!)+, @place=W @this=-U afternoon=M agency=L answer=VXh2M-1Nkly assessment=Mv audit=U automated=N-Z email=PRXgk employee=q engineer=PZ evening=mn extra=Z hour=Lpty-P hr=m2p-s internal=M interview=Px-ms introduction=MSjs2P-1QR nda=% offer=JMt2F-Z ok=2O-4m open=y opening=U umbrella=L2m update=Xm updated=m
analyst=-Z
analyst*=-Z
analytic*=U2V
and 2=-D >=2m-1UV @n=-z @number=CMVs2N-1FUZ @place=T-2V @this=-z @weekday=m a=MRa-QVb again=X all=H-Z an=2M ask=-Nm asked=VZ2C-1g at=Ze bonus=u both=P can=XZ!-% come=h2g confirm=Y could=P decide=Z-m did=Q do=-3Z expected=ntu2m for=Vv get=Ag-Zk give=Zl got=-Z has=V have=H2X-1Z he=D-Py hope=2T how=hmtu+-Zs i=KSTekpt&2I-1HMOl2ay if=MNv-Zs in=P!&-m is=MUrsy2N-1Voz2Z it=FJV3Z-1CPe% keep=E-Z leave=K let=2gy look=P made=% must=!+ needs=g neither=Z no=DLYe2Z-1FKM nobody=Z not=Zek2KL now=U2Zd on=MTZe please=2K put=A2P-1TZ reply=h2g-1Zk resume=-E revert=bg ring=gi-C said=2DT-1m! see=M send=Eblw-sy sent=Z she=WZ-Uy sign=b so=GL start=MN still=Tm2o-s submit=-2E tell=n2gh-1PZikl text=gk thanked=F2A that=MWf!2U-1P the=FHeop2z-1KUb! then=Z-m there=Dd they=Nc3U-1MPdgy! this=d2VZ-1ab thought=W-PV to=Py told=W! took=-Z until=Gy% want=V wants=MN we=FKVZf2U-1N what=Pm!%2pu-1Zsv when=mntv where=mp2r-1qs whether=dor2m3s-1P which=ru-s who=Zfsv2m-1p will=HR%2Y3B-1s2Z with=XZ would=pqvy-MZs write=k yes=D-E you=Dd)2Zh-1Pcel your=RUVZesu-FNdtz yours=I
and*=Zhprtu-CEOWixyz
announc*=)2!-1F
announce=2!-1F
announcement*=!,
annual=P2z leave=X report=2P
annual*=LP2z
anonymis*=w
anonymous=2!%
anot*=O
another=FVv2Ifn-1DGHQTYZcmsx!2J >=UZ agency=-KY candidate=R2FIP-1HJZ offer=2K time=g-2m
answer=MXb2s(3h-1AKPcfijn2dkl 's=-Z >=2Zeh-1dfg2Xb before=MXZbg by=MZbs-egn for=-Z from=V i=e is=T3F-1XZ it=y on=ghm that=-Z the=-g to=X today=-Z within=N2M your=Z
answer*=Nh
answered >=N
answers=3P-1S
any >=X chance=C evening=n2C further=2FY good=ay2VZ interest=Us more=FHMXy2Y-1Z news=x3m-1n of=Eae2Z-1Xd questions=P-m time=Ay-OZm update=m-s word=y2mx-1rs
any*=RVX2Yx3m-1DKNOQWgtv!2r
anybody*=WZefz+-FPay
anymor*=2K
anyon*=EUXs2M-1DKNZgy!
anyone >=E2X-1DZ is=M
anyth*=MSimrs2X-1FNTZgkvy2!
anything >=M2X-1F about=PS else=M from=-2X in=mrs is=o new=V3X you=X2x
anyway >=Z
anywher*=Zrtz2EV-1Y
anywhere else=Z in=V on=E
apart from=MNP
apart*=MNP
apologies=A-F for=A
app >=2U
app*=U
appeal*=U!,
applicant=FIM-JZ
applicants=XZf+-y >=!+
application=DFKUXm2ENfx-1AHZs >=Ufm2x-1As for=AI2N has=Nv-AX is=Mm)-I on=X to=FJN
application*=DKNX,2EMfx-1ALWsyz%2Z
applications=g4M-1FNZyz are=M-F for=Fg
applied=Fox-N >=Umx to=o-N
apply=QTs2P-1KRXZxy >=s again=P for=T-X
apply*=NPQ2Us-1LRVWn2AXZ
applying=U2Ns-3A >=-A2N to=U4N-1F2A
appoint=JU2F-1I you=J2F
appointed=!3F
appointment >=HX
appointment*=)2L3F-1Iy
appreciate=nx2m3A-1Z it=K that=mn-A the=2A you=3A
appreciated=AC >=AC
apprentic*=y
apprentice=y
apprenticeship*=y2L
approach=EYo
approach*=Uoy2Y
approached=UY
approv*=JLx2F-1N
approval=2X-1F is=2X
approved >=Lx
architect*=L
are=JQa-ELPRdghpw(2yz >=eu%2AT!-1ntz @number=Md3N @this=U a=VWZa-FNPdf! accepted=-2F all=FXa asking=Z at=bs attached=-L back=3N being=Za building=U coming=K delighted=FJ-I doing=b even=Za fine=L-Z going=2F good=NT2P happy=-Z hiring=2U in=at!%-FMN interviewing=M looking=W-Z made=M not=EKXZe2F-1Mb now=2N off=Zbfg offering=2Z on=Mek2Nu-1Ps2F out=HZcf paying=y pleased=FJ provided=r putting=FZ selected=FM-Z set=MN short=2P-1R still=T2NX-1PZm2F talking=Vo the=FJav3W-1Pf there=v2Z-1x2s they=mopu-2s through=3N unable=M! up=2Nx-1s we=Zqx-s welcome=Pfy2A what=-P worth=Za you=OQemst-FMNWXbdovwx2Lp
argu*=Zd
army*=2P
around @number=g-Z the=Ey
around*=fiy2n-1Cs
arr*=-2z
arrang*=C
arrange=C
arrangement*=Zq2m
arriv*=Al2x-1U
arrive=l-ms >=-s
arrived=Amx-UW >=AXmx
article=2Y
arvo*=i
as a=FIe-U agreed=n an=L before=ms far=TX for=T! i=FMQem-bhl! it=!2X-1Z last=r2X long=V much=!2MX-1Z my=Dlt of=NU2X-1Z on=3X our=-g per=! soon=3g-1Phj the=HTe!-UX) their=3U they=L-X to=Eo! we=N well=KZe yet=X you=DVXc-g
as*=DFLTXeo!-APYbdhjmpuxy()+
asap=gs >=gs
asda*=CDE
ask=g2PQah-1DFOTWfklz!2Rp >=dhsy2g-1mx about=QZas2P-1R and=h2g-1Zkm for=Xa2Z-1Udgmyz him=PSgk if=qx2m-1s me=y( my=g on=s somebody=-Z that=Z the=-Z what=ru when=Pn you=EY-g
ask*=-m
asked=CNOUd!2my-1AEHJKPTXZagtw >=Ze @number=Pop about=ly2p3m and=g-k for=CNX+2m-1DPn him=-y how=Zmy2s if=mqr3Oy-1PVs me=CFIk3U-1PZg3m not=2! that=!%)2C& the=p them=2N-1Z to=U!3Y-1m us=!-), what=Pmn when=MN2mv-1s where=r-m whether=Ogy-FLs who=V2m-1s
asking=XZt2u for=UZtu
assess*=2X
assessment=v!2MN+-1s >=m centre=FNv2M day=2N
assessor*=PR2N
assignment=T2Lp-1r >=FLp
assistant*=FJ
associat*=Vz
assum*=MZm
at=CJUVinu2S-1EGHRWYegl+2kp $=uy2F 10=Mn3N-1s 11=MN 2=n3MN-1F 3=Ngmy2n 4=NZbg 5=f 6=Fg-M2N 8=f2Z 9=2N >=mry-Us @n=ACU2M3N-1F @number=Cbginvy2A-1KNP @place=LNy2K @this=z3U @time=FNe2Z-1Mb a=FOq-Um all=m an=-M2m any=C anything=2r-1s dinner=2C half=N it=PUf2T least=2Zdo-1cf liberty=! lunch=e lunchtime=C midnight=Zc my=Xx noon=Nn-Pdsy once=Zb2W our=(2V present=C2K reception=Z that=u-Z the=PWjsu!2Sc-1EGNQUZghkmnty their=V!, this=IOd%2!-1FNP+ what=t2x work=-CKY your=Ca-fs £=DF
attach=u2m-1s
attach*=DQTb-KYgy3Em
attached >=2F-1m and=D-E please=D-E
attempt=e3Z
attend=AZn2T >=ATn
attend*=An2T-1g
attendanc*=2A
attending=B
attitud*=-m
audit*=U
authoris*=&2!
authorisation*=2E
authorised to=y&2!
authority*=4E
authorize=2D
auto*=I
automat*=3N-1Z
automated message=N-Z
automatic*=B-Zg
automation=P
autumn >=CFGK
autumn*=CGKY2F
availability=Abh2m3n-1Fw for=2m
available=FHOPn2K >=Fn
aw*=A
awaiting=X
award*=3F
awarded=3F
aware=!
away >=ETZe-f from=u if=OZc
away*=BETu2Z-1My
awful*=Z
b >=Dy2E in=g
b*=EHUag-Jm
baby >=P
back=CNRbfgkx2E-1Ydejl >=DEhmsx-FKk a=N about=y after=E and=N2F at=y-2Z for=KN from=EFbhx-2s in=i2g it=F on=EMz2f-1y! the=E to=Tghkx2b-1MNPadeijls tomorrow=W-Z2g when=C-m with=k
back*=Zd-2K
backend=U engineer=U
background check=M2N
background*=M-PZs
backing=Zd-K
bad=FOQ-JUXm >=P moment=O news=IV2F-1X time=3O-1m timing=FHK-I
badg*=l-m
badly*=F
baker=W
baker*=UW
bakers=U
balanc*=Z-m
band=ptz!2V& >=V is=!
bank=Lq%-FMNZ2K holiday=g
bank*=g-y
banking=g
bar*=MW
base=FJVcmtu)2z-1Zn >=F @this=z and=mu is=quz
basic*=Za2p-1stu
basis=t(
basis*=t(
batch*=z2N
be=CKVZfk-NOPUXiju2g, >=Lo-Zz @number=2M @place=y-s @this=z a=KLam-FOPTVZf able=n accepting=K advised=F all=m2V an=q asked=M at=LNmr-Zg available=n back=K better=2P blacklisted=Z-F called=Cs2P calling=FZf careful=Z considered=K2T contacted=M delighted=2T done=r2m filled=FH-I free=W given=2M glad=Sv2P grateful=YZamv happy=P-QT held=v here=f2Z hired=Fq honest=KZd hoping=mt in=Vg2kr-1Zl2s interested=s-2T interviewing=s2v-1r joining=KU looking=-W mad=a meeting=2MN-1s more=ep of=PU on=Lqz-FZ open=s our=L paid=sy part=Ty perfect=K permanent=q!-s possible=Cp put=DEe ready=Pm realistic=Za represented=y2E running=-M shared=D! so=E submitted=3E taken=MY the=2d-1P2m their=F there=v3A-1Fs thrilled=T-F to=d told=o2m-Z up=d2Ts with=cl2g working=o your=Z yours=q
bear=-Z
bear*=AX
bearing=X
beat*=P
beats=P
becaus*=GINZ%2K3d-1EJVWXemz()+2a
because i=d-f of=FGMZ2d3K-1HJNaef! the=!%-FXZg&, they=Id you=d
becom*=F-N
bed*=s-U
beds=s
been=AFae!2x-1EKOPVWdfgnsz%2b a=X2T agreed=mp& approved=L-F asked=2! at=-U cancelled=FHmx-v filled=H made=X on=W picked=F! promoted=KZa put=FGmx-H received=2N-1FX2A selected=JMN shortlisted=2N-1Z submitted=NUy-F successful=2F-1N told=GX-N unsuccessful=M waiting=-Z withdrawn=HN
befor*=CEFHMZgo2Qb!-1IJLNTYadejnw2RUVf
before 12=2C >=IMPTXg+2s-1n @number=CZb @weekday=D2P-1m and=% anybody=2W anyone=M anything=MPo i=Fb2Hm-1IPg2T interview=Np& it=E2K noon=gy the=Dgh(2Gb!-1MVXkm% then=Xv2x-1s they=2M you=CIK2P-1NR your=H2F-1N
beforehand*=P
beg*=d
began=Oy
begin=n with=F
begin*=y
beginning=M
behalf >=E of=Um
behalf*=Em2U
behind it=Uop
behind*=Uf2o-1Ms
being=DEGZaqs-IKTYez considered=Z put=y2E-1D so=A
believ*=2Z-1m
believe=-m you=2Z
believed=d2Z
bell=W2i3C-1y me=2C
below >=D
below*=DR2s-1MQZyz
bench*=2n
benefits=glpu2L booklet=g
bent*=2Z
best=CPQW-FNg2Z >=ry2A of=Q to=Pn
better=CKZas-FNby >=Cs
between @number=Nr2C @this=2V us=P you=Nf
between*=NOfpr3CV-1KTms
beyond*=F
bid*=2F
big=W!%2s-1o >=s-o @number=E!
big*=W!%2s-1o
bigger*=2F
bill*=PW-z
bin*=PYf2Z
bird*=W2X
birthday*=2Z-1g
bis*=-Vz
bit=PRds-MNQ >=Cg about=2m of=KZd-P
bit*=Zls-MNb
bite=2Z
bits=l
bk in=C
bk*=gk2C
blacklisted=Z-F
blam*=f2W
blank*=-m
bless*=-z
blessing=EN2U
blind=!2KM
block=2Z
blocked=NYZ-F
blok*=N
blu*=Ym-z
blue=Ym-z
bluntly=ay
board=FLMU-m >=MU!-Fg has=2F
board*=PZ-y
boards >=P
boat=X
boat*=Xr
boats=r >=r
bonjour*=-m
bonus=k&2c-1MWbnxz2f >=y is=Pc it=-Z
book=v-m2Z >=v you=N-Z
book*=Un2Nf-1FZdz
booked=n2N
booking=2U
booklet*=g
books=bmq2f-1d >=mq
boot*=F
boots=F >=F
boss=Ajp-CMT >=Amp-s says=F! there=E
both >=m on=N-g
both*=ANPs2S3j-1g2k
bother=m2A-1F
bother*=Z2A-1F
bothered=Z
bottom of=m
bottom*=t2m-1s
bound by=!%2m
bound*=m!%
bow=K
bowing=3K
box*=!2T
brand=2U
break=Xn-Fm >=gn
break*=Xnp2Z-1F
breakfast=U
breaking=Z
breaks=ap2Z
breath*=E
breathe=E
brewery*=F
brief*=+
brilliant=2A
bring=JMQsu2F-1IRZgm a=-P the=M you=FLNu your=M-N
bro*=Z2FK
brochur*=l
brok*=2Fy
broken*=M
brother in=Zd
brother*=Pd
bud >=K2A
bud*=FK2A
buddy*=Z
budget=Xm&2FG3p-1HJKZs! >=G2mp is=-!
build=2U-1m
build*=2UV-1Nm
building=2V-1y
bump=2e3Z
bumping=Ze this=Ze
bursar=DJ2F >=DJ2F
bursar*=J2F
bus=2s-1Z
bus*=2s-1Z
business=ac2Z-1FLfmy >=-m
busy=Zd2e3O-1af2m >=Ze2O-m
but asked=& can=G( could=mn!, do=Zd i=Ze!3K-1CFPdn) it=b2X keep=2K may=K my=y2P no=I2K3F-1A not=DE only=Zy-T please=2y-1K thank=A-K the=!-K, there=FZ they=Gc!+-,2M this=2T-1K would=F you=Ta your=a
but*=FIKPRZz2!-1ACJNOYdgv%)2HUx
buy*=U
buyer=x
buzz=C2i-1k
by=GMWvy2g3b-1AEFIKNPUXdipqxz2ae 1=bf2Z 3=Mb2Z 4=Z 5=-f >=V2Kv @number=gl2b-1Py @this=-z @weekday=cw3g-1N a=m! all=CD an=Ln close=cg email=MNPjy-klm eod=Fk noon=Pbg2m-1n now=as phone=DMPTi post=g3M-1F return=mn text=h! the=LMUVlry-KPWm!2F then=-g tomorrow=Zknsu2t-1w tonight=bh us=D2y your=E
c you=AN
c2c=Kv2Lmq-1psu >=Kmv-p
cab*=s
calendar=AXg2l-1V >=2A
calibr*=Za
call=Mnsy2CO4i-1DEGHKLNPUVYfhjqrtux!2kl >=ATWz2Odn-1Cg2Fs again=dg2C and=MN-O at=Msy2C back=Cmy but=W-K from=FUgi2M him=giy in=2C is=-C it=K me=Zcisv3C-1KOWYdeg3m my=y now=CO on=Cm3y-2N or=Zc summary=FJOp2y-1HLMNPWXg2C that=Z the=ms-C them=m!-y this=Y-C today=C-2m when=g with=TXh2M-1N you=OWgms3i-1hjl2Zky3C
callback=2C
called=OPQXZems!2U-1R >=Pox2!-1s @this=U me=s2m to=FK you=-Z
callin*=s
calling=AEUfgi-CMYz you=FOfi2g
calls=VZd2M-1FPag >=d-Zy and=3M from=Z
came=KNPRW-FQTZ >=U across=P-Q back=2N by=W from=y2W through=x to=p
camera*=P-m
can=CDJOjz!2n-1AFMYgkqstwx2NW also=Q be=ey call=C come=n do=Ln-Z get=m go=DEPQT have=Z2c i=r2s3Om-1Cn not=K2n3!-1DFLNVXgs2P put=2y3D reach=C run=Pe say=-Z see=e3Z-1bdf send=2DT-1g3m share=-m start=P submit=D take=PSY-Z talk=O-DT tell=Te2DXx-1! we=O2n-1sv you=COa2mn-1DPpvx2s
cancel=NYd2E my=E
cancelled=FZcdx3H-1GIJMPv >=x-v
candidacy*=I2F
candidate=DFIRZbp3y-1GHJMQg!2V >=IPR2DF-1H that=Nv2Zy was=MN
candidates=s2Mf!-1Pa2y >=Xs are=L!2M must=M
candidatur*=DIKx2F-1s
candidature >=mx-s
captain=T
car=Lz-m2K >=MOz-K
car*=Qsz-EKNZ
card=dsy >=dy
card*=dsy
care=QUVWn-NZ home=QUWn
career=Za-e2m
career*=Za-e2m
careful=FI
careful*=FIR
carefully=PR
cares=-m
carry=TZd-m on=TZe
carry*=TZ-m
carrying=a
cas*=P
case=p >=py-N study=Nv
casual=q-s
catch=O2Z-m you=2O-1m
catch*=2O
catching you=2O
caught you=-m
caught*=O-m
cc would=P
cc*=S2y3P-1Q
ceas*=2F
cease=3Y
cent*=z2P
centr*=MSv2NV
centre >=Nv
ceo=!,2M-1V
cert=PZa
cert*=PZag2l-1k
certificate=Ps >=A
certificates=Mgl-k
certification=P-N
certify*=-2U
certs=gl
cfo=-y
chain*=s
chair*=E-P
chanc*=LTZfo-av2s
chance=LTbo-v2s >=x of=Cq2L to=Tx
chances=f!
chang*=KXde,3s-1DPUafn
change=WX%2s-1PZ2n >=X2W of=A the=M to=N-M
changed=EMN,2K-1FU >=NX my=2E3K
changes=Zm
changing=-N
chap*=Ff
charg*=Vdrt-y
charge=Vrt
charged=Zd
charity=-Z
chase=-Km
chasing=Umtx-s
chat=j2MN-1Zy >=2m with=2M
chat*=2M
check=Sghw4M-1Zls and=gh-Zkm in=gky2X with=h2g your=MS2P-1m
check*=MNn2Oy-1P
checked=mn2Oy-1P
checking=B2MNm in=2m
checks=2MN
cheers=2y3A >=y for=Z2Ay
chef=2P
chef*=2P
chemistry*=2P
chief*=Ny2M
childcar*=K
childcare >=K
children >=P
children*=Udy2Z
chippy*=Pm
choic*=MTf2FZ
choice=FJMTZ >=MT
choices=Zf
choos*=M
choose=LXv2U-F >=v
chose=J3F-1GHM
chosen=FXyz as=-F her=FJyz-I to=F
circl*=g2k-1hi
circle=2gk-1hi
circling=-g back=-Zg
circulat*=2E
citizen=s
citizen*=Ks
citizens=K
clarify=m3q-1V
class=Vd2s-1F 1=LVms
class*=Zd2s-1F
classify*=!
claus*=a2Z
clause >=a2Z
clean=P
clean*=HP
cleaner*=z
cleaning=FH
clear=ANP-K >=2A to=Z
clear*=AN-Km!
cleared=!2(3N
clerk*=U
click=-Z
clicked=2Z
client=DFNUXfmq!%2o-1KVWYen,2Pas 's=E!-U >=LNo3X-1v2s @this=4U and=Tr2mop feedback=F has=q2F in=y2D is=NUbmw%-FXcg! name=!%-E of=d side=2F was=Uoy-s will=LMZ2N
clients=VZ2f
clinic=FVr
clinic*=Fr2V-1m
clock=NZb-e
clock*=U
clos*=FIMNcuv-y
close=Fuv >=v of=Zbc this=u2Z
closed=Bx&2FH-1GZz2JM >=mx a=-z on=NU-M the=F2H
closely=F
closer=VW2KP to=VW
closes=N2M-1F tonight=Z
closing=HZf2M-1FNc date=2M-1F
cn*=2n3m
cnt*=)2K!
co op=L
co*=op2L
coach=Wm
coast*=r
cod*=2M-1QZ
code=M-Z
coder=DZ
coding=MN
coffe*=M-Usy
coffee=-Usy
cohort*=F
cold=2TW-1FK
cold*=TW-K
colleague=Sgj-RUm2Z >=gy of=-W
colleagues=y-Z2W >=2y
colleg*=Za-M
com*=JKRWfhnz%-DEHLOYZjqrs)
come=TXfhmnz%-ilopst)2P >=Tm2n-1O2s and=FT back=FUghkxy-ils in=Nmn-s off=Kx out=z up=U
comes=2M-1NVdy off=Z-d up=P
comfortabl*=Eqy
comfortable with=Dq
coming=FKg2V-1EZ >=Kg in=F to=TV
comment*=P2!,
comments=P2N
commercial*=P
commit=Mp2Z
commit*=Mp2Z
commitment=2Z
commitment*=2Z
committee=IMN2FX-1JZ >=2N
common*=P
communication*=Y
comp=2t
companies=KZs2o-1F >=Z-F
company=Umpqz%2!3o-1DFKNTVXZgnstuv&+, 's=r >=LMUmqx2or-1s @this=2U i=-D is=o)-V name=%2! or=-o
compar*=-m
compensation=tuz-V
competency*=3M
competition*=-F
competitiv*=p-FMZ!
competitor*=y
complet*=2u
complete your=m
completing=N2u
complianc*=-m
concern*=D
concerned=CDT
concret*=Pk
conf*=N
conferenc*=-m
confidenc*=Za2!-1%
confidential=s2!-1FZ) >=%-m, so=! until=,
confidentiality=2!%-1&
confirm=TZksx2Abh-1EKadeln >=M2Z by=bfk my=2AT receipt=AN that=Ax the=hk your=st2m
confirm*=UX2DNy3A-1Mm
confirmation*=XZ
confirmed=AUX2DNy-1Mm >=X she=A
confirming=3A
congrats=F-Uy on=-FU
congratulations=FJ >=2F
connect=PSjm-Q you=Sjm3P-1Q
connect*=Pj2W-1Z
connecting=-A
consent=y2E-1KTZ for=y
consider=UZgly2r-1EPm it=gly me=K this=Y
consideration=K2X
considered=Kfv2T-1E >=2T for=f2Z
considering=2Z
consultant=V-N
consultant*=V-NU
contact=Sks2PWY-1EQZm >=P2Y me=2Y my=-Y with=P2g you=M3W-1P
contacted=MN
contacting=WY me=Y
contacts=m
content=Dy
continu*=K2T4X-1F
continue=KT
continued=T
continues=Z4X
contract=HVclz(3L4q-1EIPUWXamv&,2ks 's=gl >=LNZc-T @this=-U ends=T in=LNV( is=N or=q to=K with=F-L
contractor=W2L
contractor*=L
control=t
control*=t
convenienc*=C
convenient=2On-1Zms for=n to=-m
conversation=Tms3M-1Onq >=ms-Onq with=M
conversation*=N2M
convert >=L
convinc*=T
coo=-U
cooper=U
cop*=Z2r
copied=P
copy=APS2jm-1MNZln >=P of=Q3m-1n
corner*=Z
corp >=2Lq to=q3L
corp*=2Lq-1N
cost=Pz-V
cost*=Zchsv-FV
costa*=W-U
costs=Zchsv
could=Omnpyz,-ADJKMTUWefstu& begin=n do=2Z-1fm i=m not=gsy!-P& speak=O start=n talk=y3O-1m they=n2mp we=C3mn-1s you=p-OPWgsuy
council=FHM2x-1Z% >=Xy has=HM,
counsel*=V(
count=m3T-1E me=3T-1E
count*=Zq-a
counter offer=Khy-FZ
counter*=Kh2y-1F
counting=Z
country*=r!2)-1%
counts=q
county=P >=W
county*=PW
course=PQX of=Rg2P
court*=P
courtesy*=Zd
cousin=Wxy-T
cover=dq2L-1Qr
cover*=BDVy
covered=V2y
covering=2B
covers=D
crack*=P
cran*=F
crazy*=W-C
credit union=V
crew*=Gz2V-1Z
criteria*=M!+
cross=Zd
cross*=Zd
cruis*=s
ctc=opu2mz-1rs >=tu
cto=TU2M-1P >=M-NP
cultur*=MNs
curious=ps2m >=s
current=mn3u-1MXZsxz2p @place=ms-u ctc=2u salary=Pu-p2t
currently=BFGnu >=Knu
curriculum*=w2m
customer=FX!%2o-1HJZs >=Emo2X-1s
customer*=-z
cut=2P-1N
d*=-2L
daily=Zp
dairy=F
dairy*=F
dana=j
dark*=X
dat*=Xfkmn-FKu
data >=2Y
data*=z3Y-1EMZ
date=Xfkmn-FKu >=ANXkns-Zu
dates=PQ2Nmn-1Zs >=MN
day=LMZnrv+2h3c-1FPdklms2a >=Dcghnv+-FPks after=Zd and=crt2Z is=MNb it=Z of=Z off=Z on=M rate=muy!& to=s2L week=T2y with=2K
days=Veknz-EPTWXov >=DMgpz-Zn a=Vm2r and=K-g in=Vs on=y or=2m to=M-L
dbs check=M
dbs*=MN-%
de*=-Vz
dead=FZc >=Zc
deadline=N-Zy >=MN-y
deal=c
deal*=c
dean=DMX2N-1Zmy
dean*=2N-1y
dear=Skn-DQYjm2y >=K @this=-2U candidate=F mr=L-y ms=PZ sir=X
debrief=Fy
decad*=Z
decency*=Zd
decent*=Zd2O
decid*=UXhx,2Kbv3M-1LNOnopr%&2T
decide=Mbx+2v-1FPTn >=Nv by=-m on=KZb
decided=FXsy(2U3K-1NT2Z >=Uy-KM not=F3K to=KU2F-1Z yet=X2m
decides=MP >=MP-N
deciding=2MX-1!
decision=MXZix,2bh-1Faksy >=hv by=P on=Mh-2Z
decline=EFI4K >=3K
declined=FI2K-1N the=K
deep*=QRa3P
deferred=G
definit*=Th
definitely=nstu4T-1Kw interested=nstu2T-1w
degree=Za-My >=-y
delay=Zb-F
delete=Y my=Y
deleted=2Y
delighted=FJT-IKm to=FJ2T-1I
dental*=F
dentist=y
dentists=P
department=-AP
depend*=z-m
depending=z on=z
deputy=F head=F
describ*=W
described=W
description=ls-AFT >=s-A
description*=ls-AFT
deserv*=Z
deserve=2Z
design*=N2P
designation*=r
desired=mt-z
desk=B-Wm >=B-y
detail=MP
detail*=DENPRUls-FQZx
detailed=-A
details=DENUls-FZx >=g2N to=DP
determination*=L-ox
developments=2X
dhaby*=T-z
dialysis*=2Y
did=FIOPy2Rdmx-1DMSTVYabcfopqv!2CKnr >=OW-m for=d2Z i=t2Ox-s it=ux-s my=-s not=IPRdy2F-1KZx! the=m2x-1v they=2mx-s you=e2ms-1DEnoprvx
diego*=FU
diem*=p2L
diff*=z
different=d2Zc
dig*=2g-1k
digy*=n
dinner >=d2Z-1m
dinner*=CMZd-2m
direct=LMfmy(2q-1F >=y2M-1g hire=Lmq-F
direct*=LNxy-2g
direction*=l
directly >=Nxy-g
director=KN!%-PXcey, >=!2N
directors=Fmv
dis*=2s3m
disappointed=FZd >=FZd
disclos*=2!
disclose=u)2m!
discretion=M
discuss=Tp&4!-1M%)
discussed=D2y-1E
distribution*=Y!
district=-m
disturb*=2O
disturbing you=2O
diwali >=T
diwaly*=T
do=PQTYjs+-AFNRkopxy% >=dkx2D-1mv @weekday=Tmn-Ks a=mv2M-1CNs and=bn better=a2Z-1Nf i=v3s4m-1nopq it=Ybcj,2Tr-m keep=KT know=!+ let=-Z my=Ud not=KMQYw)2E-1ACDFRTbsyz2m that=Z-m the=TZ they=s2v3m-1n2x this=T-m want=3T-1K well=P with=2P you=Os2m-1LPZdgpr
dob=ms
doc*=m
dock*=2F-1M3N
documents=Al have=2A-1s
does=NSjmp%-KQTXortux&,2Z >=N it=p2m-1n not=%-KPg&,3m that=mn-s the=mpqv-nox your=n
dog=-y
dog*=gs-ry
dogs=ms-r
doing well=s-W
doing*=KZab2s-1W
dollars=t
domain*=-2U
done=Md-ax >=Mpv!-N from=Vmr the=mq-sx
door=UZ2f-1dg >=Z
door*=PUZ2f-1dg
doors=P
dossier*=N
dot=e
dot*=e
dots=W
doubl*=N
doubt=z2Z
doubt*=Nz2Z
doubts=N2P
down >=FTVd2KZ-1em2a and=FH-I as=TZa for=NP from=Z that=Zd the=K-M to=F2M you=FI
down*=HPTd(2FZ3K-1EJQg!2Xem
downtown*=LV
dr*=PSWh-RVgkm
draft*=N
drafted=2N
draw*=-m
drawing=F
drawings=-m
drawn up=M
drawn*=Muy
dreadful*=d
driv*=DFMZ2r-1Ns
drive=DFM2r-1Ns >=D
driver=VZaz-N
driver*=Laz2U-1N
drivers=LU-Z
drives=Z
driving=Cgmx
drop=Pbkmw2Z-1his the=Zal you=Pgk-l
drop*=-K
dropped=IMWy out=N
drops=Z
drov*=d2Z
drug screen=N test=N
drug*=2N
due to=G&2FK-1JT
due*=FG&3K-1JNTm
duplicat*=-E
duration=or
e=-A mail=-A
e*=-A
each of=Z
each*=Zer-FNdy
ear*=2T
earlier*=A-y2Z
earlies=y
earliest start=t2mn
earliest*=2mn-1su
early=-m >=M-Zm
early*=y-m
earn=u-s
earn*=uy-Vz
earned=u
earning=u
earns=y-Vz
east*=s
easter >=-m
easter*=MX-m
eastern*=CV
easy=L2A
easy*=L2A
ectc*=n4mu5t-2s
editor*=P!&
education=V
educator*=T
eh >=-m
eh*=-m
eighth*=e2Z
either of=n
either*=Mn-y
el*=-z
election*=M
else=DIsx2Zf-1Jcen!2g >=Ifm2K-1n and=D-F i=T is=Za
elsewhere=H2P >=P
em*=T-mz
email=BPSejmsy2g-1DEFKZfhin >=BXms2W-1EKTgx address=s and=e2m from=k her=g2j-1l it=gl me=3m the=Zbl2g-1m this=jy tomorrow=ky with=m you=MNg
emails=BZe3Y-1K >=B
embargo=M
embargoed=(2!-1%
embed*=W
employ*=Zt2LUq
employe*=W2q3L-1Zs
employed=LUZt2q
employee=W2q3L-1s >=L or=q
employees=L
employer=DM3o-1EFK2s >=2o-1E
employment type=2q
employment*=Y(2q
empresa*=-V
empty*=my
en*=-Vm2z
end=IRXYb2o-1HJNde >=DXm!(2M3Y-1Z and=a2Z client=o customer=mo-s of=Zby-! up=-m
end*=IRXYZbcfno-AJKWes2Nd
ended=2F
ends=TZfkn2c-1ay and=Fk-y
energy*=P
engag*=L
engagement*=(
engineer=K-Fy >=K
engineer*=K-FPWZmy
engineering >=N
engineers=-P
english*=PSanw-Ugu
enhanc*=Zc
enjoy*=2s-1Zmy
enjoyed=FP-Z your=F
enough and=W to=t2W
enough*=t2Y3W-1PZy
enthusiasm*=2T
enthusiastic*=y3T
entr*=-2V3z
entranc*=r
eod=Fgk >=g
equity=pz-s
er*=E
erase=Y
error*=P
es*=-m
estat*=2U
estate=2U
euro*=p
euros=-z
even=FJQd2a3Z-1MNRbcef2I a=Zm at=T opened=X
even*=d
evening=PQZgnwyz2Cb-1FNaefs2k >=Zhs2bwy-1Pk2n
ever >=Y get=m2y so=2A
ever*=s3f-1FNP
every applicant=gm day=Vc2Z morning=Z
every*=TVe2Z-1FLNabdm2y
everybody >=M
everybody*=GL-Ny
everyon*=fh,-y
everyone 's=ms,
everyth*=GYZd3A-1IJPXaem
everything 's=A >=Z2A i=Zd2A-1ae you=Y
ex colleague=P
ex*=PWZay-Qm
exact=!2)-1%
exact*=TZoqr2)-1p%
exactly=Toq2Z >=q
exam=MPQ+ >=Q2P
exam*=MPQ+-F
examples=R3P-1QSm
exams=C
excellent=2N
exception*=-F
excit*=s-Z
excited=2T-1K
exclusiv*=Ds2U
exclusive=Us
excus*=KZ-s
excuse=K-s
excuses=Z
executiv*=FL-UV
exercise=HQs+ >=Qs!+
exist*=2FH-1I
existing=Hu2F
exp*=Zam
expansion*=G-I
expect=K2M3gv-1Nn2s >=p a=M-y the=Zam2v to=g-N your=2y
expect*=P2U
expectation=mt
expectations=4t-1sz
expected=NZu2Mmn3t-2p >=u2t ctc=m2o salary=nu2t
expecting=t
expens*=C
expenses >=C
experienc*=Ims-Ny
experience=Ims-Ny >=WZdm
experienced=-Z
expert*=2P-1y
expire=-z
expires=Z2c-1bf at=Z2c-1bf
expiry*=Zm2U
explain=IZd2s-1y >=s
explain*=FIRWZ!2s3y-1JKTb
explained=F!2W4y-1K it=F2y that=Gy!
explanation*=A
ext*=-z
extend=F
extend*=c2q
extended to=Mc
extension=Z
extension*=2Z
extra*=Zp
eye=FRd2P
eye*=KPRd
eyes=K
f2f=N2M
fac*=dv-fo
face=Zdv-fs >=Mv to=v-s
facing=s-o
fail=2Z
fail*=3Z-1F
failing=f2Z-1F
fair=cx-Ur >=c
fair*=cx-Ur
fairness*=-m
fall=F
fall*=EFc
falls=Ec
family=KMdr%-m >=-m and=Z
famy*=KMZr%2d-1m
fancy=KW2ms3T-1n
far >=2KX-1AF as=TX from=r
far*=2KX3r-1AFNs
farm=m
fast=PR-Q
father=K
father*=K
favor*=Z
favourit*=s2N
fear*=KN
fed*=2P
fee=p&-L
fee*=ps&-L
feed*=U
feedback=Mk2PRXx,-1KSTWh&2QZ >=AMm2x from=NP-y i=gk is=N2M on=s-MQ to=-y was=P-Q
feel=DKZ3d-1CFPaefmy bad=d free=D-OZ2C
feel*=-Z
feelings=E-Z at=-Z
fell=FP
fell*=FP
felt=I2FPR-1QSy
ferry*=Usx
festival*=-LV
field*=2U
fifth*=MXZe
figur*=Pz-m
figure=2m3t-1s
figures >=CZ-m
fil*=NRUXf-QT
file=NRUXYf-Q >=K and=NUZf
files=-Y
fill in=Xms
fill*=t
filled=x2FH-1GJMN2IZ >=H-I by=s in=g it=H2F-1GIJ
final=YZbhsv,2M-1m >=3N round=2M-1N stage=F
final*=NV
finalist=I2F-1JN
finalist*=U-I
financ*=-GZ
finance >=X director=M team=y
financial*=U
find=Us2h-1MYZiklnoy! it=P my=-m out=x2h3g-1KPZikln the=m2s-1g you=2W
fine=Ue2D-1AZm >=LN to=D with=DETU-Z you=D
finish=Z2mw >=Mm2n-1s
finish*=bm2w-1y
finished=Xb-y >=X
fintech=2U
fintech*=2U
fire=E
firm=EHms%2Ko-1MNpz2V 's=-Z >=Ko!-D for=EZ-F
firms=sy-Ez >=y
first >=MN2PQ-1KRSTm @number=M and=CEFm-M day=U interview=!-N page=Q2P-1NR round=N!%-P thing=Cg-m to=Zfg week=g-MP
first*=MNUfgkp%2Qs-1ADFRSVXbjnrx+2K
fish*=2Z
fit=Fms2K-1Z for=y
fit*=FKms-Z
fix=CN
fix*=Nz!2V-1MZsy
fixed=z!2V-1Zsy >=V term=Lq(
flat >=c-A
flat*=Pcz-A
flatter*=2K
flattered but=2K
flexibility*=t
flexibl*=t
flexible >=s
flight=c
flight*=c
float*=E
floor*=V
fly=2M
fly*=KM-N
flying=K
folder*=-2m
follow=2Mgl-1Zkm up=-Z
followed=M-Z by=M
following=FKWmx-XZs up=KWmx-s
fon*=2C
food=P
food*=DLUV-FZ
foods=DLMUV >=D
fool*=Za
football*=P
for=DGKQdht-CHMPRYbcegikrvwxz( >=Hq2mot-1npr2s @number=FLZcnoy-m2U @place=K2P-1m @this=-V3z @weekday=Nm a=LNQVZj2Ua-1FRcfgsy2d accepting=-A an=Umxy-TZ anything=Zd applying=U2N-3A being=AZ change=Ku2m coming=FV connecting=-A feedback=y good=YZfq-T her=D-z him=g interview=Nms it=Kmt2Ty jobs=Y letting=Ay making=AW me=2d3K-1CTYa more=Z my=Ws next=m nights=FJt now=AEF!2GK-1HI2Z our=OVn2W-1Z2F sending=2A so=KZ-e someone=-F something=Z sorting=D-K telling=2A-1K that=T)-Z the=ADEFQTdny!-CHOYfxz+2R them=+2s this=EKT2DF3W-1UY today=t-Z trying=A-K us=F what=N-Z yes=L you=JWZhm&2Ddgn-1AKMOPTUeilqv!2Fas your=-PWmy2N
forbid*=-m
forbidden=K!+
foreman*=PW
forever*=2Z
forget it=2K
forget*=K-2m
forgiv*=!,
forgive me=!,
forgot*=X-Z
forgotten you=e
forgotten*=Yex
forklift job=-F
forklift*=Vaz3L
form=Ebt!%2l-1MNPTVhmyz& >=Eb-gm by=k-y
formal*=MPY
format >=nw2M of=+2y
format*=Mnvy!3+-1%&
former=g-Z
forms=A
fort*=r
fortnight=VXs-Z
forward=IW2DNl-1KXYm2Pk >=DFTW-NP for=LNV-m my=D the=l to=2N-1m
forward*=E2W
forwarded your=W
fought*=d
found=KRy2P-1Tm something=2K your=P
found*=-z
founder=FMP-y
founder*=FMPRj-QZmy
founders=N-m >=MT
fourteen*=Z2L
fourth*=PZe
frank*=a3Z-1FNd
frankly=a3Z-1d
fre*=O
free=DO,2n-1AFKNs2MZ >=CLO on=n-s to=DO!,-CZm tomorrow=m
freelance=2Lq-1s
freelancer=q
freelancer*=q
freeze=Nf
freight*=V
french*=s
fresher*=Z-m
friend=a-z
friend*=-Z
friends=-Z
from=RYfgnrx2IWX-1GHJOPdoqst!%2A 1=J2F-1V @month=LN @number=T @place=x2X-1s @this=U-z @weekday=K-N a=a2Z all=-z another=y-KY client=x2X-1o day=L here=2v home=CK3r-1MN hr=N last=2u leave=ghn me=Te5g-1CMWm my=2D-1E now=-Z our=YZf-F scratch=v that=a3Z the=ENRU2IX-1HJYv2Z them=Nm,2x-1Zs there=DEP this=MXfm3K today=E us=Ik2Mg-1hi2Z where=Vr you=benw3Z-1Tagr3X your=2WYs-1K
front of=DZd-fm
front*=DZd-fm
frost=W2N
frozen=2FG-1HIZ
ftc=L2q
fte=m2Lq
full=DLms2q-1Nn >=Dy time=m2L3q
full*=DLms2q-1Nn
fun >=-2m
fun*=-2m
fund=o!-g
fund*=HNox%-I
funded=2N
funding=FHx-I
funny=2y
funny*=y
further=FTf2Y-1DHMN >=KT2F-1YZ to=F
futur*=YZfy-EK
future >=Y
fwd*=DETg2l-1k
fyi*=FHZf
gain*=M
gam*=M2T
gambl*=K
game=M2T
gap=FZamnrst >=rt in=FPs
garden*=S2P
gat*=-P
gate=M-P
gave=EFPRWd2y-1KQemo2M her=PU2F him=Ry3P it=H2F me=Wd the=D2Tg-E us=D2W you=2N your=Wy
gd*=An
gearbox*=M
general=PR-Qz >=PR-Q
general*=PR-QT
generally=-T
generation*=Z
generous*=a2Z
gent*=K
german >=NP
german*=NPm
get=Zglwz-KMNORVisv >=d2Z-1em a=-Zas back=B2k-1l in=Ay-P it=IZbw2Flm-1s lost=e me=2Y my=2s-1x on=j2P-1g the=Qx!2ly3P-1Z2k this=F2C through=-s to=UZ you=FHPSUct2d-1ae
get*=AFOZlwx2z-1KMRiqrv+2T3N
gets=cf2Z-1dmz
getting=Peu3X back=-A
gig=2FP
girl*=FW2I
giv=PSglu!2m you=mu
giv*=CEJRWZgsy-AMQVYr+2N
give=CXbgin!,-FNUadwy+ >=Xqz a=2P it=T2!-1g me=Cbg-Z out=2!-1) permission=CEm the=!)-% up=e us=MX2C you=RXi2g-1CMkm
given=EFWZa)-Pe me=X to=F you=E2U your=Za2W
gives=e
giving=EKfm2Z-1acdn it=Kms up=Ze your=Z
glad=Ev2APy-1JQU2K it=3Ay-1T of=y to=EFv3P-1JKQZ
glad*=2T
glow*=W2N
glowing >=2N
go=Qiq2DT-1NSVYawx >=MPQs3T-1v ahead=EU2D-1Am back=KZc by=K2v for=My2T-1K home=C in=DP2v on=MTXy through=gn-Z to=sz-KNZ with=FIMs2Zf
go*=DIKRTZiq,2v-1CGJLOSXYabkmnwx!2W
goes=YZc2v-1m to=MYf
goin*=K
going=Pegqz2KZ-1CDLObk! >=a-m ahead=F2T for=K to=ev2KZg-1CFbfkm2T with=JT2F
gold*=r
gone=HNX2Ffx-1Jab >=HZfm2x-1b for=2F-1Z quiet=X to=EIN
good=JO2n-1CFIMSXZmsv! >=VYfq afternoon=-U as=E at=VW evening=O for=n luck=-T moment=O morning=x-s news=FJLT2NU-1AIXm or=2g things=T time=ny2O-1FKPV to=T2A with=W
goodby*=Y
goodbye >=Y
googl*=-y
got=FJOVWs&2Az-1TUg2NP >=UXm2M @this=U a=LVaw2O-1AUx in=OZf-dm it=Mx2A-1KZ rejected=F the=Jy3AF-1GH this=-Z to=KWZb2x you=WZ2d your=AZy2W-1FP
governors=DM
grab*=Zf
grad*=UVuz&-M
grade=UVuz&
grades=Z
graduat*=Ja2Z
grand=U3A so=U4A
grant=2W
grant*=DEW
granted=DE
grapevin*=X
grasp*=a
grateful=AWYZamv-df for=Am if=KY
gratitude=2d3Z-1a
great=AFJPRTy-KQWZm news=F3T thanks=2Ay
green=Ue
green*=Ue
greenfield=2E
greetings=2U from=2U
gross*=Fmuz-Us
group=DPav2Uf-1N >=2F exercise=Qs
group*=DPUao2f-1Nqry
groups=2o
grow*=S2P
grown*=T2a3Z-1bcdfy2e
growth*=V2U
grp*=gj2P-1k
guarant*=pq-s
guess=Z >=d
guess*=UZ
guessed=y2U
guid*=-z
guilt*=-YZ
gut*=A
guy=FHNZf >=JZf
h >=LVmp
h*=Lmpu2y-1z
h1b*=K
ha >=Z-L
ha*=AZ-Lm
habit*=Z
had=RWXdmsxy2I-1CKMUVbgv2DJQo @number=Xs a=dnx%-MZ an=Tx any=X-x been=y in=t no=-Z not=P2FI-1J put=NW-D the=U-% to=H-IZ you=am2Z your=N-XZ
hai >=p-z
hai*=p-Vz
half >=CP @number=Cn-s an=NZy-2V hour=P past=Nn term=2F
half*=biy2Cn-1LRUkm2Vs
hall*=CM-U
hand=Ynz >=n
hand*=Ynz!
handed=M
handl*=-m
handle=-m
handover*=Cy
hands=P!
hang=Zcd-f on=d up=Z
hang*=Z
happen=Zf
happen*=fkv2M
happened=x
happens=k2Mv
happier*=I2F
happy=DKTsyz-AEFMNWg2Z for=ms2Dy-1Kw to=2P3T-1MWZ where=s3K-1Z with=xy-T
harbour=-2z nursing=-z
hard feelings=E-Z to=Z
hard*=FKZe-TX
harder*=Z
harm*=-Z
harvest=L >=L
harvest*=L
has=FNXk(2x-1CJLPfos2DZn >=s-U @number=U a=(-FM an=UZy asked=F-y been=x(-WZm changed=2N confirmed=X gone=E had=N it=ms left=Y my=mxy-s no=U not=q4X-1FKNZy! put=F since=X the=m-nov to=Z!2M-1FNfy told=p your=3N
hat=T
hat*=QT!2P-1d
hate=!-d
hates=Q3P
haul*=E
have=w-Wjqrvy >=-Z @number=2fn-1s2N @this=-U2z a=Chux2P-1RTgm,2FK accepted=2AK agreed=E all=Ak2Y already=IKSZd2P an=Vw-NZls another=-Z any=nu-2s anything=Vn2X arrived=2A-1s asked=h!&)-Jkmy been=ANZa!+-IKPbdfm% booked=2N called=-Z changed=K chosen=TX2F come=U3F decided=2K-1TZ done=Pd filled=g finished=b found=K given=2U gone=F got=LMax&-Kf2F had=FHUdx%-Ny heard=W-P i=x in=p it=ghw2m-1Zkx just=c2K-1FWZ kept=Q left=Z looked=x made=M me=EK2T met=!-Z my=gy+2D-1EKmx never=a2Z-1! no=ady2Z-1Xbe not=Ie2T3X-1FHJZy2!4K nothing=2X-1Z now=Z offered=2N on=w only=CN-F placed=a promised=!2MX put=GL2N-1D2P read=De received=2N-1F said=FKPR seen=cf!-N sent=N signed=(-, some=K-s something=k spoken=)-Z stopped=FG taken=F2K talked=D! the=CFJdg&3l-1N3k they=2mx-s thought=K-m till=M time=n-s to=Kbftz2m!3Z-1FPTXeg&+ told=Dk until=2Zb written=-3Z you=U2ms-1Zn your=UWb2m-1fn
having=FZd2T
hca*=Z
he=MOs3Iy-1GHJLRXYnp 's=CNauy-W >=ms asked=CM+2y4m can=Se2Z-1m could=sy2O-1m did=FN gave=E had=Oy-m is=gy-T said=Ds-T says=W2y-1z told=EK-W took=AI2F wanted=X-y wants=D2NT was=CZas2IO-1GHKNT2J will=PQ-Sgm would=Mh-Ps
head=MUv-KNgsy >=FU+-s @place=X of=PS will=-g
head*=AGKP2F-1JUy
headcount=GLNx2V-1U
headline=QZ2P
heads up=AG2F-1Jy
health >=2N-1A
health*=KN-AX
hear=MYkmvx-EFNWahjnrs2l >=3v-1s a=Me about=KYfxy anything=i-k from=Zg2Mk-1hlm how=p-M it=AX-T more=s2T
heard=FQWa%2x-1Z anything=-2X back=FQX from=M-Z of=EWa%
hearing=Ze-T from=e
heart=2K
heart*=Zds2K
hearts=Zs
heavy*=m2s
height*=ms
held=MZm2! on=m
hello=OQ2q-1AJNTUVmsy >=-gm @this=-U i=DKY
help=A,2P-1NZy >=AP-Q
help*=,2AP-1Ny2Z
helpdesk*=Za
helpful*=A
helping=U
henc*=IW!
hence the=!-F
her=PSg3s5y-1CGKLkx!&2w >=DSW-Q @this=2z and=2j-1l at=FJhz for=JTZby i=g in=DN2y-1g know=N name=E2W number=Wy own=Z resume=EU2gsy-1Pw so=y that=FJy-IT the=Rdg2ly-1km through=Ny2M-1m to=Aj2Py
her*=IZelv-abgsy!2M
here 's=FV >=T2v-1NUgs at=Uf i=Z2W is=P-m it=F
hereby*=ET
hers=F >=F
herself*=y
hesitat*=f2Z
hey=FJOPx-AMNVZy @this=-U is=O-m
hi=&-ADILPUVYZgkprx!%), >=W-m @month=K @this=-V3U all=-F i=m2K is=-2m it=Wm jo=A2C mo=P this=FU toni=Wms tyler=N will=m
high=FIVXZa-m
high*=FIXZa-m
highest*=Ps-Q
highly=2W
him=DMPSfgv)5y-1AGQTlmn2K >=Jfs-IT @weekday=Mivy2g-1n a=-y after=FH again=y-Z at=F he=FIMy,2N-1J i=Zgk% know=Ny on=PQ3y so=-y that=UZ) the=JUy2F-1N2I through=M2y to=PSj
himself*=-y
hir*=FPSTvx2GUf-1IJWgs2Qy
hire=Vaqz2L-1FINPXs >=Vmy2q-1s a=GU you=LUWZ
hired=q3F-1IZ >=2F
hires=FGj2V-1Xy
hiring=FGPSTvx2Uf-1IJQWgsy >=Umox-s a=2U for=2P freeze=f-G manager=NTXZf-F2g
his=GRZ2x5y-1FMQSTUVX! name=y2W resume=Nv2y
history*=2EZ
hit*=G
hiya=DF it=CF
hola*=-m
hold=NYk2EG-1DHIJMPZan! >=FGx-Hs of=Xes-FZ off=E-D the=N there=-3F until=F
hold*=MZamo!
holding=NXa
holiday=Bdp-Fy >=g-m until=B
holiday*=Bgny
holidays >=2g-1C
hom*=KQVe2r-1AFNXps
home=KQVdez2r-1AFNps >=CZerv-Fs and=m at=g in=Um on=r so=K
homehands=W
homes=L
homework*=P
honest=KPd-Ny >=d2K
honest*=Xd2KZ-1FNmy
honestly=K2Z
honour=TZc
honour*=FTZc
honoured=F
hook you=Sgjm3P
hook*=Sgjm3P
hop=-C on=-C
hop*=Xdy-C
hope=Jdr!%-KNPZa that=LW they=T to=m you=Jd!-a
hoped=XZd for=Z
hopes=y-Z
hoping=t-Z
hors*=NTgk
hosp*=T
hospic*=Ds
hospice=Ds
hospital=PV2o%-1TUs >=Dr has=N
hospital*=P
hot*=!
hotel >=c2Z
hotel*=Zc
hour=CNZnpty2b-1PXadf! >=COVZgnpt2b-1efy and=CM to=NZb with=MN-FZ
hourly=Ltz-n2s rate=y
hours=JZcqsz-MPfpy2N >=Zqs a=z and=Z
hous*=UV-FM
house=UV >=2V
how 's=Vu-m are=x-4m did=2m3s-1v do=s-mx does=p-s far=2m3r-1s is=mp it=k+2!-1Z long=y2qv3m many=v+2m-1r much=dpu2t3m-1vx soon=n the=mx-Mk they=m!2+-1F was=-2m we=s you=Pms,
how*=Zdmv!3+-1ACFKMNOUXenow&2T%
however*=K
hr=Vp!2MN,-1Pgmqsy)+2%3Z >=L2p and=-Z at=W has=NX-F on=-mpq w2=L will=FNy!-Zg
human=-m
hun*=X
hung up=EKl
hung*=EKl
hunter*=Y
hurried=Q
hurry=Eb
hurt=P-y
hurt*=2P
husband*=y
hw*=mp
i=SZ-FNRVacn2M >=EZds3O accept=Z agree=2D am=BKTWbnx!-AGMNPQcmrsvy(+ appreciate=A ask=Y2m asked=Cs2OW-1NZm be=mqrv-n bring=ms call=m2OW called=e2Z came=W can=JVfv!-CNWdgm2E change=-m check=2w-1s checked=O confirm=AT-K could=Hbc2F-1X did=2Zd-1KPf! do=kx+2ev-1DPam!2s doubt=c2Z emailed=X enjoyed=-Z expect=gkp2v-1s find=-m gave=Ry2E-1W get=lx2d3Z-1Pbfk give=DP-E go=MXv-s got=AWd-FU had=IWZ2Xa-1d have=KSew!-EFJWm) hear=Memv-s! held=! hereby=ET hope=dr-a inform=k3g-1h just=v keep=b2X knew=Xr!, know=Eey2!-1DTVWadhl2m learned=W leave=-m left=-2Z like=-Z liked=-m made=Z may=Ps!( mean=T-m met=U might=x missed=g must=Zbs!2K-1gn need=Zw2m-1Paden needed=2A never=d-ADKT no=-D noticed=Ze-Uabd offered=P opt=ms-n owe=-Z pass=Pms passed=N phone=2C phoned=O prefer=Y promise=2g put=NZst-Fap rang=OT-Z read=D-Zs really=3Z received=3A recruit=-V regret=2X ring=m2On-1C said=KMagky!2E-1DPUo saw=-U say=Zau-T2m see=r2s-1Z send=m2s-w sent=sy2U shall=TXe2Kdg-1cm shan=Ke should=ENWdms signed=3E speak=3O-1m start=2s still=x2m-1s submitted=2N suppose=Zd take=en2m-1Z tell=Zf2t think=Py-Z told=dk!2y-1W took=N-T tried=-YZ trust=P try=O used=NU-D want=Tbv2Z-1Y2K wanted=2m-1PZy was=W!-DEPZg were=QZy2Pa-1R will=Pew2S3g-1CDEFNRTUWXYcsz!2MQZa wish=FIY withdraw=E-D work=U would=Xago&2PT-1AMRVWuvy,2NU write=2W-1P
ice=G2F
idea=Kdx-s
ideal*=PQ
identity is=2!
identity*=%3!
if=JOZchq(2f-1AFKNTWXbdlsv%2g he=OZx-P i=OQXz+2s!-1RYemn2g it=Uq2(-1LQTs%2KZ my=E not=Ee now=OW she=Oc-V so=o that=EPky-2Z the=qx-TUZs there=Ppr they=Pcm2T-1MRg this=-Z we=Z you=DJYZfh-NOTWabegt!2y your=Z2M
ignore=N-Zm
ignoring=Ze
il send=gm
il*=LPShr5g-1ACQ
immediat*=EZb-y
immediate=EZb-y
immediately=mw2Zb-1f >=Zb
impressed=F
in=Vrtz-AFJKRehqx( 2=FO 2023=s 5=Zbgi >=FNUmv)4T-1JK @month=Dk @number=Mglrs-Nkn @place=LSUjz%-MQVh2Z @this=4V-2U3z a=PWXZajnopr2g-1Mdy2U about=2m advance=v+2!-1%2A all=Z an=g and=Nr any=e2a at=M by=M case=-M class=O confidence=2!-1% copy=S2P-1MQR english=PSnw-Ugu for=DEK2N-1Z front=DZd-fm future=Y2y-1EK hand=n house=2U is=2M it=K+-m may=F mind=pt-gs my=Cy&2!-1g%2T next=Ob2Zm no=Y on=Q2N-M order=A our=ELVfz-P person=Vz2!-1Z principle=2N the=GQRb-DKNSVehvy2L their=NX-z there=Pa this=PQZfpq-ds touch=EPSksy3g-1MUVZhil which=b with=DM word=stu2n3m-1x writing=PY you=NZd your=MZ2FIa-1JNfm
inbox >=S2P
inbox*=PSg
includ*=Gcs2F-1HJN
include=p
included=s2F-1HN >=s3F-1HN
including=GZ
increment*=u
incubator*=S2P-1MQm
incumbent*=FH
indicat*=m2t
individual*=M!,
induction*=2!
inform=K2k3g-1hil you=T2gk-1Zhil
inform*=FKy2gk-1Ghilm
information*=Xs2T-1Z
informed=H2y candidate=y
insid*=Pq2L
inside ir35=Lq
instead >=fmn2N-1Ms of=HKM2F
instead*=HKNm2Zfn-1s
instruction=,2!
instruction*=,2!
instructions=g
insuranc*=K
intelligenc*=a2Z
intend*=M
interesa*=-m
interest=s2KU3T-1VZ >=Ks2T-1y and=A in=2U-1V
interested=Kmy2Ts-1AEFOXnqrvwx >=U2ms3T-1ANOZpqrvxy2ntu i=-T in=-Tm2K
interim*=o
intern*=a
internal=J-Z
internal*=M2FH-1GIJ
internally >=H2F-1GIJ
international=-g
internship=FHLSWg
interrupt*=-m
interrupting your=-m
interview=ITadmx+2MNv-1ACDEKOSUVWXYegopqrtu%,2sz >=FPvy!&-KZ and=d-Z at=2M-1N for=HL i=PQT-Mm in=2M is=MN-Fm on=T-AM process=2v-1psx slot=af to=n-M was=x with=N you=N2M-1gm
interview*=FNP-Z
interviewed >=X
interviewer=P2M
interviewers=X+
interviewing=JPy2v-1Zor with=sv
interviews=v4M-1Zy are=N2v3M-1s
into=Kgh!-MTmy a=K that=d the=V
intrigued=NT2m
introduc*=PSWsy
introduce=2PSg3jy-1NQRTVhik2Zl her=ASgj2P him=PSgj me=gmy myself=-2P you=S2gj3P-1QRZhikl
introducing=D
introduction=MWgs2Sj3P-1Qkl >=P to=MSg2Pj-1QR
introductions=Z
invest*=d2Z
invit*=Mglx2N-1Z
invitation*=AF
invite=Nglx you=N
invited=MN
inviting=F
invoic*=Lq
invoice=Lq
ir35=Lz2q( >=Fz i=q
is=GUr!-ACEIJPWYdfgnty $=V >=Amo!-KTs @number=Mp2r-1NZ @this=U2z @weekday=Zemx2N a=ILZan!2M-1UXbdemy&2N an=n-Z and=b at=-F attached=-E back=! being=N closed=BN-FM closing=-c confidential=&2!-1, done=Vv! fine=N-Zm fixed=2V for=o full=K going=Zagy2N-1Fm gone=f2Z-1ab good=-X happy=U2y he=2ms-1y hiring=Umo how=v i=2K-1! in=G!)-MU%& interested=K2N it=aq2Or4m-1Knstux just=A known=2! limited=Z looking=PUVs2my-1WZ monica=U more=Za-f my=Wmox2Ze-1abcdfs no=F2HUc-1GKMfy not=Qn+2Kq-1FIUms& nothing=-Z now=OUb-2m of=T off=KNf on=Fdsv2G-1JMPmrz out=b-yz over=Fg paid=MPp permanent=UZ poor=p postponed=M restricted=! signed=V still=NX%-Zm that=mq!&2X-1no the=Pep2m-1AKNTnstu! there=v4m this=mq2O-1KUnv to=Ag-Z too=K unchanged=X under=2U until=% up=T2y-1Km valid=c very=T-F way=Tl2g what=Xd-e2m with=v5N-1PWm yes=JT2F you=c your=2u-1p yours=J2F £=-L
ish >=L
ish*=L
ist*=-2V
it=Qcflpq!-RSWXYadenux 's=LQcoq2z-1HSYemy&, >=EJPbfms(2Q3T-1AORSUWXadeu%&2Gn @number=mv @place=2mr-s a=O2K3v-1gr after=y2K again=cm-y all=k alright=O-m and=DKZfgs(2T-1M as=!2w-1s at=mr&-Z back=El be=COr-m because=f2K before=p!-% but=AGZe!+-d, by=VYZb2g-1Mkm can=y could=m did=FOWd-K down=F2K-1T for=DEGasy-2m from=r-T further=E go=m has=GPv2X-1N i=Mx2V in=ADbrs-Kg internally=H2F-1IJ is=ACFGQTUVcos!%-HXpvyz&+,2N just=Tam mate=DF2K no=E2K now=b-FN off=Y2DM-1KZ ok=3s on=Acs, only=Zd or=mx out=a&)2F over=X-KZ pay=p-s permanent=s right=-m shows=Pm so=a+2K stands=F still=px-s takes=Pa thanks=A that=mn-Z the=v there=KZ they=2M this=M through=V till=2! to=DTfsz!2Nl-1EKkr today=2e-1Z tonight=Zfgl-b up=K2g-1Z was=NOy-FPm2Z well=A went=!,-N were=U will=Zc-FMbdgy with=N(-KZ works=!+ worth=tu-Zs would=ELPZf!-a% yet=! you=d
itself >=2M is=M
itself*=b2M-1N
java*=-m
je*=S2P-1m
ji*=W-Vm
jo=A
job=FHJKLT2d-1AIMOXefgnr!2p 's=H3F-1I >=FLUVmx2JTW-1ADGHPcfgopqr @place=mr and=NU at=HT but=T description=s-FT has=I-F i=EN in=K2q-1Us is=Kd2U-1Vm not=KL title=ETsy with=U2oy
jobs=HVZasy2Y-1Eg2f in=VZ
join=JT2F-1N in=my the=F
joined=2F
joining=K-z >=2K bonus=-z instructions=g
joke=PZ2K
jordan=J2F-1I
jordan*=J2F-1I
joy=FVXm2Ox-1s
joy*=FVXm2x-1s
jump*=t2T
junior=UZa
junior*=Ua2Z-1f
juniors=Zd-f
jury*=,2!
just=AVZmw-FPXb3s a=AX been=K checking=2m got=O not=Key now=3N ringing=mo so=Lu2M-1N tell=Z to=ATUgh wanted=2y
k=ALUVcpt-MNPXsz +=V >=U2AV-1Fm but=m for=U in=y-V match=-Vz perm=L permanent=FL plus=UV
kafka=Q2P
kal*=-mz
keen=NVmsy3T-1FKn >=NTs2m and=D2T as=Z2T on=VWy to=T
keep=QTZes!2k-1CNRYabdgl)2m it=&2!-1M% looking=Ff me=KT my=E the=M to=!, you=Og2k-1l your=-Z
keep*=es!2Qk-1CNYabgl)3m
keeping=-Zm
keeps=2W
kept=FQ-X
kev=KW-m >=Z
kev*=KW
key*=UV
kid*=COd2Z-1ef2m
kidding=Ze
kids=COZd-2m
killed=FG-I
kilo*=s-nz
kilos >=s-nz
kind >=-s enough=2W of=aq
kind*=Wq-m
kindly=CKWYZbms-MNPXfpy confirm=q2m do=E let=v2m-1E note=-m revert=Zw share=3m-1u
kindness*=-m
kit*=P
kitchen*=Pc
kk*=A
knew=Xr!,
kniv*=-y
kno*=ky,
knock*=gi
know=Ikmpvy-DKNTVYilntw >=py2k-1KZhlm about=hy and=,-Zg before=-w but=g by=hm he=FN how=krs+-v i=Eb-g if=mqxy-s it=O-m more=s2T on=Mkv that=KNZ2F-1m the=Uv!2m-1IMx%) this=F-D what=Zdm-ns when=g-s where=Xx) whether=mv which=mo who=v!-Zs you=Z!&2e-1m, your=2P-1p
know*=Wr,-QZm
knowing=dmx
knowledg*=QRU2P
known=M!-UZ%
knows=W-XZm
kubernet*=P
kya*=-m
l >=Z
l*=Z
l8r >=Cgl-k
l8r*=Cgl-k
la*=r
lab=PTVry >=NT
lab*=TVry-Z
lack of=2PZa
lack*=PZ2a
lad=F2y
lad*=Fy
ladder*=-m
lady=L
laid*=N(
lakhs=2mt-1s
land=Za
land*=Ja2F-1N
landed=J2F
landlin*=Cm
languag*=Q2P
language=Q2P
lapses=Uc2Z-1bz
last=Xem&2u-1ADFOPTVWZacgqtwz% 4=-m >=N-F @number=MNm2u @weekday=2X chance=Zb manager=-y night=FG project=Ms time=mr-y week=EXxy-V year=d,2u-1Fsz
lat*=MPm2n-1F
late=Mn2P-1F >=-K
later=MZbl-adey >=gl2b-1fm
lates=m >=m
latest=m2wx-1n2s resume=w
laugh=-m >=-m
laughing=P
law firm=Z
lawyer=U
lawyer*=U(2!-1&
lawyers=!2(-1%&
lay=D&
lay*=&2D-1A
laying=-A
lead=MPVz-Z >=FR with=Q3P-1R
leader*=s
leadership=z%
leading bank=!
lean*=M
learn=PZa
learn*=N-A
learned=W
learning=N-A trust=N-A
leas*=Vm!)-K
lease is=V!)-K
least*=2do3Z-1cf
leav*=BKZay2s-1CFMTUgkmt
leave=BDKXas-FNTWbgk2fm >=M-2Z and=Bh in=2y it=2K-1Z me=KZy2Y my=D the=2a3Z-1bdef them=a to=E until=BX you=i-Z
leaver*=Z
leaves=NZ2f
leaving=Qsu >=Ksu the=W
led*=K
left=Hy-FPTWZ! a=Ky in=N-2y me=EZ the=Y
legal=g2N
legal*=g2N
legend*=A
length=op
less so=y-T
less*=W-TZ
lesson=MNR2P-1Q >=M
lesson*=MNR2P-1Q
let 's=Ea2TZ-1DFgy down=Zd her=N him=Ny me=PShmp2g-1CEWXZnsy the=2K-1m them=P this=KZf us=hn2ET you=FUgv2k-1ijm2Z
let*=FKTZagkp2h-1ADMOWXbijlx+2Qes
letter=Jcux2l-1w >=AMZdx,2u-1gs in=F2g
letter*=Jclux-wy
letters=M
letting=AZy2d-1Fa me=Ay
lev=3y
level=&2a-1f >=KZay
level*=N&2a-1fm
liberty=N! to=!
library=VX
library*=V
licence=sy >=FPy
licens*=s
license=3M4N-1P >=2MN
lie=Z
lie*=Z2V-1m
lies=2V-1m
lif*=SZf-mz
life=SZf-mz >=f
lift=s-n
lift*=GNe2s-1Fn
lifted=N
lifting=Ze
lifts=G
light on=P
lighthous*=Q
lik*=Tvy-F
like=JUms2T-1DIOegpr >=n-M2Z @number=N a=Nams3Z-1Tf an=W-M in=s it=-PT me=Tmo my=EKY that=P the=2y-1MZm this=f2Z-1a to=MNsz2TUm-1ADKOQWZnrtx you=Jd2FY-1IM your=Pm
liked=FMRU2N-1Qm2Z the=U you=F2N-1Z your=NP-m
likely=v
likes=2Ty-1FP
limit*=BZaq2L-1Fm
limited=BZaq2L-1m company=2L to=Z
lin*=Wdsty2k-1ENl
line=UWdsty2k-1ENfl >=Zmsw manager=y on=k2U put=K2W with=L
lined=Z
link >=2N to=l-M
link*=ls-Mkn
lip*=&2!,-1%
lisa=H2F
list=Nw+2Y3f-1ACDFPTXcdg >=Wf2Y and=Zf-K for=KN-Y of=m+-2Z you=EZ
list*=Nw!2Y3f-1ACDFMPTVXcdg
listed=2!-1V
listen=P
listen*=2P
listened=PR
lists=f
literal*=d2Z
littl*=Ps2Z-1Sfm
liv*=Vj2r-1s
live=-m
living=Pjr-s
load*=Z
loc=2r
lock=Z
locum*=z3L
lodg*=j2NV
log in=P-Z
log*=P
logistic*=Vs
logo*=2U
lol >=E-m
lol*=DEa-Cd2m
long >=av as=V term=-L
long*=OTmq2Vv-1FLNe
longer >=YZ
longer*=c2EFHU-1X2DI
look=KPh-LSTXcp! >=MZf2m after=V-Z at=KPQlr-FRSm into=gh
look*=PQh-LRSTXcpy!
looked=Xx at=x2X
lookin for=UVt
lookin*=UVst2m
looking=KTUVmsy-DEXepu2N >=s and=2K at=KZa but=f for=KTUVmty-FNpu2Z forward=A
lookout*=U
looks=P-y
loop=k2g >=A
loop*=k2g
lose=!2Yf3Z-1Facem it=Zf my=2Y the=!
losing=F-Z your=-Z
loss*=Zf
lost=FPRT-IQ @number=Zd it=F
lot >=U about=2W
lot*=AVWn-Z
loud*=PQ2F
lov*=K
love=NTUax-ERmy >=g-m a=P-2m it=2D the=K to=FNSTXmx2U-1Ks
loved=FJT the=N2T-1F
lovely=PR-Zm2y
lower*=c
lowest*=Pt
loyalty*=Zd
lpa=Z2o-1mt >=2o-1t
ltd >=m
ltd*=mq
luck >=mx
luck*=x-ATZ
lucky*=2Za-1d
lunch=CMZgi-FPfhkm >=M-Nfk is=C
lunchtime=CZy >=Cmy
lying*=2K
m >=2U-1z
m*=W-F2z
m8*=K2ms
machin*=ms
machines=s2m
mad*=a
made=EMNUXdx-Wa&2F >=MZd a=mx-s it=ENfy me=)-2Z the=Nz-m up=u you=Zds
maiden*=-m
mail=lrs&-h >=M-m and=A it=2l-1k
mailbox*=B
mailing=Yw list=Y
mails=Y
mak*=IMZdjmux(2S-1CDFJKOQTbciprs
make=PSdgjnt-KNacis @weekday=2y a=W it=dt&-PZs me=2Z of=x-m sure=Pd-c the=PSj-Z up=Zb you=Pd
makes=MNav2Z-1FPb you=Z2a-1d
making=W
mam*=AH2F-1m
man >=A
man*=AWZe
manag*=-Vz
manage=-z a=-z
managed=g
management*=2PU-1Q
manager=NRUVs2h3z-1CEQWopqr 's=NPZe >=FHNXh2s-1P and=Mgh-N at=-V has=X-F i=T is=%-MU said=Pc to=s will=N-3g
managers=y2P-1N2m
mandat*=E!-U
mandatory >=b2Z
mandatory*=b2Z
manner*=Za
many interviews=p messages=Ze people=x rounds=+2mv-1nsx thanks=2A years=-m
many*=Zemv+-Xabnrt
marine=-W
mark=Pl
marked=I you=FINP
market=Kf)-Zm >=Efy
market*=Kf)-MZm
marks=P
master*=2L
match=K-LVZz >=K-V
match*=K-LMVZz
matches=y
mate=DZam2FK-1Jf >=DFUY-y
maternity leave=y
maternity*=Uqy2L
math*=2v
maths >=m2v
matter=h of=Zh
matter*=h
matters=m
max*=2z
maximum*=z
may=DEGMfny!(-TXpvxz)+2Z >=EFN2n-1sz be=M i=OP2m-1Zx not=K(2E3!-1D) well=M
mayb*=e3Z-1df
maybe >=b2Z
md*=-y
me=CSWZdu-FHLMNOPQacfnqrz% 2=E2CD >=AKYvx)-NOfz @number=gy2m-1Z @weekday=2Cs-1n a=Cnt2u-1Dk3Z about=W after=Zgy again=Ye3Z-1m2K alone=3Y-1K an=MXmv-h and=!-y2Z any=2Y as=Cy at=-YZm back=C-gm before=k-l between=C but=EX&2K by=bm check=gh-k down=Td feedback=X for=AUYs2D forward=2D-1m from=su2Km-1C fwd=DE have=2m how=mx i=T-Z if=E-Z in=DEg!2Z3Td-1e introduce=Py know=Ahpu-EKgn2Z more=KX3T now=2w3Z-1f off=Wy2Y-1Cm on=CKegk-Mmz once=-Z only=Z or=ev2Z out=Ky-TYZ over=W please=2C say=W straight=A thanks=E2K that=Zfs-Fny the=CNmos-KTWn2g then=C think=-Z till=k-m to=DF2W4s-1AHMTYnt today=2a tomorrow=CZe tonight=C up=2T what=pu-Z when=CFcn2Z-1de where=ex2Z whether=Un-s which=mr who=DUm2No-1s will=e with=-m yet=E you=e3W your=dw2W3m-1NPy3s
mean=Vpx2Z
mean*=CDVpx2Z-1F
means=D
meant to=!
meant*=-y
meantim*=mq-Z
meantime >=q
medical >=2M
medical*=DU2M-1N
meet=Tn2PS3M-1FRUWgo2Q >=! on=m the=T2M-1P them=T you=NZ3M-1F2P
meet*=JMPn2S-1LRVZoyz2Q
meeting=Nbv!2M >=MN
meets=-y2X
mein*=-Vz
men*=m
mention=y&2m-1Z that=2y the=2P your=m
mentioned=DPt3W-1NQUZ >=t that=W you=W
mentor=-y
mercy*=A
merger*=G
message=Yy2e3k-1CFKMPadfhilmz >=y-3A and=Z from=Y i=-Z me=Y please=N-Z you=g2k-1l
messaged=F2Z
messages=A2YZe-1Ebdf2Km >=AZe2Y-1Ed2m from=Y
messaging=2Z
messy*=P
met=FJ-z2MPZ >=!& the=EU you=F
method*=Q2P-1R
mgr*=m2FX
mid*=N!-F
middl*=NO-m
middle name=N of=O-2m
midnight=c2Z-1Na >=Z
midwif*=2M
might=emnw2W-1MNUZs be=VWn-PZ you=m
migration >=P
migration*=N
mileag*=p
mill=2X3V-1U
mill*=2VX
million*=A
min=O2t-1N
mind=KOou-FPfnx >=EMNdp-u about=d2K for=-g if=Ou
mind*=KOou-Pfnsx
minds=F >=F
mine=-Z
minimum=t
ministry*=X
minute=Mku2Og-1mn >=2Og-1m to=O
minutes=Ql2Obn-1FNRUacds >=CP2O-1ms early=P of=Z on=ms or=2O-1Z2m
mismatch*=FK
miss=Kn-g our=mn the=-m
missed=2P-1Nm calls=Z you=g
missing=g-FZ
mission*=K
mix=p
mix*=p
mo*=P
mobil*=CZ2y-1z
mobile >=C2y-1m
mock*=-M
mod*=M
mode=M of=M
model*=(
modell*=P2U-1Q
moment=GKbkru%3O-1Tls2m >=u2O-1s i=g
money=Kpty&-FTs >=KZop2y and=MN i=p!&
monica*=U
month=e%2q-1NSTbmy 's=-Z >=e-FP end=P
month*=Ltz-sy
monthly >=Lt
months=dnz2L-1MNsy >=LPnz-Z of=d2Z to=F
moon*=Zy
mor*=MRXZks3TY-1ADKLSdhmnrx
more >=EZes2T-1mn about=T from=k2g i=KXY of=Yy-E on=MTX people=2MN-1Z so=2T than=NVXcmw-2s time=b
morn=g
morn*=U
morning=FHNXt2n-1ITWZhs2Gy >=AFNn-MWZh and=X-Z i=Z until=Z
mornings=U >=U
mortgag*=K
most=mou-Ngs of=y recent=u3m-1s
most*=ou-MNgs
mother i=M
mother*=M-T
mouth*=P
mov*=NTVXrt%-ELMUZeg2y
move=TX2t-1FMeg >=v and=mt forward=N2T-1M on=Z you=t
moved=X2N-1yz2F >=!2X
movement=Xx2N on=x
moving=V2Fr-1s >=2r-1s
mr @this=-U
mr*=a-KMTUm
mrs*=2W
ms*=PW-NQ
mtg*=N
much >=mp-t appreciated=A as=X!2M i=-2m in=NTX is=my3p-1s notice=2n-1su obliged=AD you=mtu-s
much*=Mmtuz2Ad3p-1KPacsvx
multithread*=2P
mum=Ty is=T
mummy*=2Z
must=KMZbs!+-FPadfgn be=L-FMZ have=bms3Z-1cgn i=Ze keep=2! not=-K
mustard*=TZ
mutual friend=W
my=DHdhsx&2SZ-1FNOUVWXbcfimpqrtvw)2MRan @number=Q2P-1Z @weekday=h address=Y answer=2h3g application=x2Dm-1s authorisation=E availability=h books=Zbf boss=Z brother=P calendar=l2A candidature=DKx-s car=2C client=L clients=Zf colleague=-RZ consent=E-D contract=s cousin=Pxy-T current=T data=2Y daughter=K desk=BZ details=DE-m director=K3Z-1e documents=-s earlier=F-Z email=Y2m end=DX ex=DP father=K file=D2Y first=T friend=am hat=T head=! husband=h inbox=! interest=4T interview=Tx job=2Z3d-1f last=eu-d2m leave=D list=W lunch=Cg manager=Khk2Z-1W mate=y2Pm mind=2EK name=D2E neck=2Z neighbour=y-m number=kmx3Y old=y-Y own=Zd2U-1Tx p45=-x partner=hms permission=D2y-E phone=-C profile=Ex3D-1m question=A references=gx resume=x2E-1KYkw2m side=D2A-1X thanks=-Am updated=-sw wife=k work=-m
myself >=s,-PX i=Z
myself*=esy-PXg
nada*=3U4X
nam*=Nlm-FZ
name=Em2W!3o%-1KYgrsvx&()+2FPX, 's=U >=Wo-Ug @this=3U and=mop& came=UW forward=2W i=!%-Z& in=D is=% of=moy off=EKZ on=TVZ-m out=D! the=y%2!-1&), to=M was=W
named=NW-F
names=lm of=Plm
national=o
national*=o
nav*=2mr
nd >=X shift=LT
nd*=X2z
nda=2!%-1K+, >=2!%-1,
near=rt)2V the=M)
near*=Art)2V-1Z
nearest*=2r
nearly=2A
neck=2Z
need=Vs2m3b-1DEOTXYacdefgz!2KMy >=s-Z a=WZbm an=U it=bq2Z-1fms me=s my=m2s-1x not=P-Z the=Zr3m-1K to=-EKP your=Zbw2m-1aden
need*=-Umy2X
needed=-Umy2X >=A-Z from=Zd
needful*=Z
needs=KUVz-MNWZ >=F a=U2V
negativ*=FV
negotiat*=a2Z-1defy
negotiate=P
negotiates=c
negotiating=a2Z
neighbour*=y-m
neither=!
nephew*=y
nervous=y-m
net*=Lu
network*=R
never=Pa2Z-1ACDFTXegm2K! once=P say=M to=Y
new >=X job=2K-1F starters=F year=y
new*=GKNVs2X-1EIJLPUWYmoq!2M3Z
news=NUXx2FT-1GWZmn >=FI2x-1s @this=U as=-X for=N from=VXs-N i=L2N is=-X on=Xm that=Ty yet=X
newsletter*=Yy
next=m2bv-1LVWYadpuxz >=Qm3v @number=b2Z @weekday=Cy door=E half=Z hour=Zb person=Z-b round=AF-M step=MTv-Z time=2P-1Z week=Nf2Mn-1Z year=Kt
nhs*=EK
ni number=m
ni*=m
nic*=Z
night=GUV >=FG shift=KUVW-D shifts=K
night*=JKUWsz3V-1AHNYg
nights=FJdsz2V-1MNYg >=J-LT and=d2K
nit*=Kcgmp-A
nite=cg >=2g
nites=Kmp >=Kmp
no=EIUYZhxy2KXz-1CGOPlmnr2JTW! >=FZemy2Ix3K-1AEHTf @number=-Z access=-K agency=2L and=f2N answer=Xe2y-1b by=Z calls=y change=3X-1KM decision=3X do=2E from=I2N3F further=2X3Y-1FK hard=E-Z harm=-Z hurry=b i=Xe-K idea=d interest=Cy3K is=-Z job=2H-1I joy=FVX later=Zbs-fgn longer=2EFHU-1X2DI luck=y more=Vmw2Y-1KT movement=2X need=g-CKZ news=P3X-1Fmy not=U on=-Z point=2K pressure=-X problem=y2AD questions=A2y reply=X2Z-1b response=a2Ze rush=-Z show=Z signal=C-K take=MY thank=4K thanks=F3K-A to=AZf2E-1a update=2X word=2X worries=d2A-1K you=E2K
nobody=WZx%2a-1INbcs2K 's=X%-IZ else=DZ-K has=Mmx-s in=Za2y knows=W
nod=D,
nod*=D,
nominat*=W3D
nominate=3D
nominated=W
non*=L
none=P3X-1FZ the=2X
noon=NZb,-Fadej >=Ngn-Cs i=Pbm on=ms-n tomorrow=fk
nor=E!
normal=MZs
normal*=M2Z
normally=nv-s
north of=r
north*=r2V-1U
not=RXZp!2EIK-1ACDHMNSUVWcgsux2JTmz >=OZx2a-1CKd!2z @number=NZe a=NUXa-F able=b&)2!-1% about=EX accept=MP-KZ agree=2EX-1D allowed=!-KZ an=e answer=gms approach=E arrived=X ask=Za( at=K! be=IP!&3FK-1GJXdgm been=FM2I-1HJNZ before=Xky bother=fm call=Y-KZ2C changed=M come=Zf3X-1F! comfortable=Ey contact=2Y-1E decided=X2y-1F2K disclose=(2! do=KTdm2n-1s even=F2JZ-1I expect=2Z feel=-Z find=m-K for=+2K forward=2E free=,2! get=Iaf2Z-1be2d give=ETe!-D given=EX!) giving=Ze2E go=EFLd,2K-1Z going=FIKd-J got=Z2m guess=-Z had=-Z have=GVgp2EX-1Df! hear=CMZ heard=M-FZ help=P, in=K-FU interested=Zy3K-1m3T it=2q-1Z keep=T2O know=dgh%-EKP! let=EZd like=-m looking=3K made=2X make=ny me=K mention=%)2y message=2Y met=WX mind=a miss=-Z move=Zm moving=FP name=y2! need=NP ok=3E out=gk2N-1Z pass=!, possible=mn pretend=Xe2Z-1F put=K!2E-1Z read=PX reply=2N-1PX2Z reveal=! right=K said=-2K say=Q%2!-1FZm&+2K see=FKPf selected=I2F-1J send=2E-1g2m share=mp2!-1Zg% sign=2K signed=X-F so=Ef start=K stop=-2KY submit=3EK sure=gh-Lk take=b2K-1Y talk=C( tell=!-Km(2Z& that=y the=IUar2K-1bd! there=PXe think=Ke this=K2F to=DYfp2E!-1Ndm2X too=C wait=2UZb want=Ebsy2Y-1PTZ2F what=FKZa wish=M-T work=Y2Kr worry=T write=K2Y yet=P, you=dm
not*=Wefy-Ad
note >=3W-A from=-X of=Zm that=Z the=F
noted=PR4A-1Dm >=3A that=PR
notes=-N
nothin*=-A
nothing=Uk2e4X-1PVZamy2F! 's=-M >=L back=X else=-X for=K from=2X3U-1V further=2A is=3M more=2N new=3X to=X-Z will=k2Xg yet=X-y
notice=GPQku4n-1AKMVZpx2s >=GPn2u-1V2s and=-F period=k
noticed=Ze-abd2U >=Ze you=P-Ub
now=CEGKUZblz%2Ou-1ITVaery >=GNbguvz2O-1DILPWXZfm @this=U a=-m and=kmu2t-1N2s but=P-Z i=2Z is=f it=PZ or=Od-Z please=E that=DK with=2N you=2d
np >=A2ntu
np*=A2ntu
num*=PSgl3m
number 's=Px2m >=Psty3Y-1KZ @number=F2e3Z-1bdy @this=-z again=2Y at=QR!-U for=ms i=W in=e!& of=Xvy2m off=WY to=y
number*=PWcmsy!&2et3Y-1AEFTVabfwz,2KUdn
numbers=PQZm-KMN >=F2m
numeracy test=M
numeracy*=M
nurs*=OTUjy-LZ
nurse=OTUVs2y-1Z >=y manager=NU
nursery*=F-s
nurses=-y
nursing=-z >=-z home=m
o clock=N
o*=N-2z
object to=Y
object*=Y
obliged=ADZm
obvious=Za
obvious*=a!+
obviously=+
occasion*=FI-Z
of=lv-FLNOUehxz&2u $=-U >=E2v-1m @month=k2M-1N @number=MVZcls2Nd-1Pa @place=Beh @this=U-V a=Kd-m about=N advice=PQ-RZ all=Z business=Zc course=FX interest=U2T-1y it=a2y-1FPcm me=x)-2Z my=Is-E next=M no=Kw2m our=af2Z-1P people=PS play=, something=M-m that=EKQd the=GRdv)2r!-1KLWhnst,2x3Z their=g them=Dgs,-MZ these=y this=Ubq2Z-1Ndef those=n today=N us=HV use=APy what=m work=a you=WZd3j-1Pbfhm2k your=ADQZm-FWf yours=-W yourself=2Z
off >=HVZcn2Y-1N @this=V i=K it=y2KY my=Zbf shift=g so=FP the=Ec2Zf4K-1Tabem your=Y2P-1m
off*=EHZcin2KPYf-1ACDLSTde2Uams
offer=Kqyz2FTZ3Jc-1CEGOVWXdgmn!2HIabe 's=Zc >=cq2FKy-f a=F and=F at=FT from=Ty has=2U i=Zcy-F in=FN-Zy is=FJNTVcfk2Z-1b letter=Nmx-T of=Fz on=FTgy-NPZ so=Ky will=Zc-2F you=J2F
offered=AFIKNPS2p-1HMQTZ >=mp me=K the=IN-y to=AFIPSy-MQ
offering=FZa you=2F
offers=MYcn are=M
offic*=r-z4V
officer*=WZa
often*=r-Zs
oh*=L
ok=EJLmnq!)2DOVy-1wx2K >=Nmnq for=Egm2Dn-1A i=-D if=s noted=2A sir=A so=Zms-A time=2O-m to=DEOTy-Amw with=TVo2m-1s
ola*=-m
old boss=KP
old*=HWs2y-1CMNYZx2U
omg*=AZ
on=GPR-DHOQlowz%)2a 12=m 4=EV >=HU!2x-1EMTZ @month=E @number=2X-1UVz @place=Vr+-UZs2L3z @this=-V @weekday=EHNSgi,3M-1AFOPQWadltwx!2z a=LXq-PZs all=X an=L and=F annual=X at=u2mv-s behalf=Um board=LTU3F-1N call=sv-Z2CM file=Kw for=2FL here=Ye2Z-1abd his=mxy hold=Ux2FG-1HIJX holiday=B ice=G2F is=o it=KNPQgk,2Tp-1Fy leave=MX-Z me=Zg2Y my=Bm2x-1ny2s nights=Zd now=u2mt-1ns offer=2q our=X-FZ paper=PZs passing=N salary=hpuy shift=Ch that=-X the=Cbchn2+-1EFHLUaku,2x their=s this=Ifx-HNPX time=AP-Z to=n2Wy-1N video=2M w2=Lz-m what=PRs-Q with=T you=Fn2d your=PYkmq,-ly
onboard*=N
onc*=Mbks!%2g-1FNQTdhlm
once >=a2WZ i=fg more=XYZ the=P2g they=Mk!2g-1h we=!
one*=P-F
onlin*=My
online >=y test=2N
only >=u-Z @number=Mbd and=Zs if=MPZy-m or=-Ln that=X the=CN to=F you=E-Z
only*=Mcdz!&2Z-1FOTUVWYefg
onto*=F
op*=L2U
open=c-MOXdgnpy!2F >=2x again=B-y day=-Z for=2Z to=s2m-1nx until=M
open*=c-MOXdnpy!2F
opened=Wy2Ze-1Ubdf by=2y the=X with=y2W
opening=HTUW-MNPdy >=T2W
openings=Ue2a-1L >=Ze2a in=U-L
opportunity=KT
opposit*=Q-U
opt out=s-Zn
opt*=m2s-1Zn
opted=J
option=rs
option*=Lrs
or @number=P-Z @weekday=Nn-Zs a=-pt an=L any=Y are=2O-1Z4m bad=2g can=3O contract=q!(-2L do=fm fixed=!(-L for=q2o-1s i=Ybm2Z3f-1g in=r is=amqv2O leave=a lose=2Zf no=MZmx2bh-1Fce not=Zx-m on=qr2m-1s so=-Z the=Zcku-b they=F2Zc what=mx%) will=m would=q-ns you=Obf
or*=JZbhv()2Of3mq-1ADFLPVXdeglntux,2KTUy3s
ora*=2W-1m
order=!-z
order*=!-Zyz
ordered=NW
ordinary*=Zg
org*=2F
organization=T2U >=KT
original*=g
orthopaedic*=K
ote=Fz
other=Nfxy2Us-1GHXa2P >=DNk @number=EJUh-I agency=K candidate=3N finalist=I2F-1JN firm=2K-1x firms=Zy line=d-F offer=y people=-N
others=JK-Y >=FJ
otherwis*=Fbc2Z
otherwise i=Zbf
ought to=2Za-1d
ought*=2Za-1d
our=PSVWfn2j-1CDKNQTklyz+ @place=BSgj2P-1QZ @this=2V-1z call=En3m-1y chat=FP employee=W head=2W lawyers=! letter=Zeg offer=Z policy=!&-% side=y2X system=NY team=N terms=U-L
out=BKVhn-MUXaelmv+2T >=Es2K-1ADJMNYyz2T and=m2N-1Pk at=z-Z before=E!) for=&2g-1Fk in=Ca now=Zf of=BFJVZcn%-Mf so=N the=Ng to=O with=A2y your=P-s
outcom*=FIgkmxy!2,-1%
outlin*=2v
outsid*=2LVr-1s
outside >=2L ir35=z
over=DFPSTUdls&-EIKbekmy2Q >=DTXs-Pm @number=U-Z @this=V a=Pg2Z at=2U lunch=W my=P the=JTns2F-1MNPZ to=DNPSWl with=W your=w
overnight*=W
overqualified=IPm
owe=2d-1a me=d you=-Z
owes=y
owing to=,2M-1I
owing*=,2M-1I
own=Hq2d-1INPTgx company=2q-1s team=Zf the=-M tools=ms
own*=HUq%2d-1INPTgx
owner=Mcd >=N
owner*=P2F
owns=r
owt*=x
p=Zmpu &=Z! /=mpu
p*=mpu
p45=-x
p60=2g
pa*=N
pac*=R2P-1A
pack*=A
package=cno!&2Zmpu-1s% >=Tntu2m
packet*=N
pag*=PQlw-NRZky
page=PQ-RZy
pages=mw-N
paid=3p-1Nm!2Z >=Pps2y and=2M
pair=j2y
pair*=Mj2y-1P
pairing=M
pal=t2Ay >=t2Ay
panel=EJKMX!2v3+-1AHISUVs&2Z% >=EMNXmvy+-F has=-X will=+2M
paper=Tls
paper*=DTls
papers=ADg
paperwork=F >=F
paralegal*=T
parent=-V
parent*=-V
parental*=2B
parish*=K
park=W >=m
park*=ag2s-1FNPy2z
parked=FZ2G-1J2I
parking=aghs-MN2z >=Za permit=l-N
part=NTmq-Kno >=p of=T2r-1n time=my2Nq
part*=MNTmq+-KZno
particular*=D
particulars=2D
partner=DMhs2X-1U 's=Xh >=Fms
partners=MPj >=X and=2M
partnership*=L
parts=!+
party=L
party*=2L
pass=DFIMPUfs,2Kl-1Qgz >=4K it=!,-Z my=-m on=PZf2D you=2N your=2y
pass*=N
passed=INUfy2F-1m >=I2F me=W on=FKWy the=FN
passport=Mnsy-NPg
password*=-m
past=bn2Z-1Kdefm >=-m @number=Nn
past*=bn2Z-1Kdefm
path*=P
patience=A2X >=A2X
patient*=O-m
patients >=O-m
pattern*=P
paul*=M
pause=2G3F-1IJ
paused=2G3F-1HJ
pay=Vuz3p&-1MNXgnoqrvx+,2Fs >=%)2m3p-1nqrvx2s @this=z and=Tr for=dp2Z i=&3!-1Z% the=y you=L £=U
paye=q3L
payin*=u2p3m-1s
paying=myz3p-1st >=my2p @this=z
payroll=LVq-FPovx2Z >=Lq manager=Vs-vx
payroll*=q2L-1FPovx2Z
pays=Upsz-Z @this=z
payslips=y2u >=u
pdf >=2mw
pdf*=l2gw3m-1n
peep*=X
pen >=-2m
pen*=-2m
pending=X, >=!,
pension=N2s-1gn
people=Sr2Mx-1FKPQXcegvyz!2T >=LSdxy-FMWf are=U2x-1s like=d on=Z2M to=-Z were=FI who=Z-FPcd with=-U2V
per diem=p2L
per*=p2L-1MUry
perfect=2A thank=A
perhap*=Z
period >=&-m
period*=k&
perm=gm2V(3L4q-1Fr2s >=gqy after=m and=L or=q(-L
permanent=Vm(2Uqz4L-1KNPWZnptuvx2r >=Vmz2q3L-1nprtv @this=z and=Lms2M contract=FLV job=L or=oq!-s2L £=LUV
permission=D2E3y-1Kg for=2E to=y-g
permit=GUl-N
permitted=% to=%
person=FVWZs!3I-1HJXegxy, >=% in=FI-g to=MW-2N who=Z
personal=e
personal*=Ze!,-F
personally=!,-F
ph >=UV paye=Ls
ph*=LVs
pharmacy*=2L
phon*=COYmx-Zn
phone=Megv3Ci-1NSadhm2k >=Pe2T-1g call=CMc calls=-Z her=2y interview=N me=4C-2m number=-Y on=2i3g-1k screen=Ft2m you=i2g
phoned=CO2m
phoning=CY-m
photo=Qmn2P-1KRZ >=m2P of=n
photo*=PQn-KRZ
photograph=s
photograph*=s
pick=JZe-IKbf >=Za2F the=d up=CWm2e-1Kb
pick*=2MNZ
picked=FJOy-Z up=CFO
picker*=2U
piec*=MQZc2P-1RS
piece=MPZc
pieces=2P
ping=Kg2k-1Yl me=K-Y you=g2k-1l
ping*=X
pitch=u
pitch*=NVu
pitched=NV
pity*=d
pizza*=-Z
plac*=Vdru)2K-1RWes%2yz
place=ru)2KV-1sy% >=Lu, in=MVf is=2K to=KZ2P
placed=-FW
placement=LZu
places=S2P-1RZyz
plain*=Za
plan=-KTs >=-K
plan*=F)2G-1HJMTZ
planned=N
planner=V
planner*=V
planning=FG)
plans=ms
plasterer >=W
plasterer*=W
play=PZa, >=P today=Z
play*=PZa,
please=DEYmw2Cb-1IKMNOPUWaefsvyz!2AXg >=EYno2CZbm-1DKs and=Z call=3C-1m confirm=ms consider=T-m delete=Y do=Ny-Xe!2Cm give=m go=2D-1E hold=E-D ignore=F-Z let=K-Z not=DEmw phone=2C put=Y reply=-g ring=Cy send=3m-1D share=t2m stop=EF submit=mw2D-E take=Y-m2Z tell=r treat=V
pleased=NU2FJ-1!2I to=FJN-I
pleasur*=FJTy2A
pleasure to=FJ
plenty*=f
plus=PUVu2z-1MQZ
plus*=LUVu2z-1MZ
pm >=Cy today=Zb-as tomorrow=Zcf
pm*=CFbcn3Z-1HIae2s
podcast*=s-y
point=duz >=uz
point*=PRWduz-MNQ
pointed=W me=W
points=R3P-1Q
policy >=!
policy*=&3!-1%)
polish=m
polit*=y
pooja=3W
pool*=f
poor*=Kp
pop=2m
port=P >=2P
port*=2P
portal >=FX and=-z
portal*=X-KPz
portfolio=MPw-Zm >=N and=M-Z
position=FLTXap-My2N >=EFKTUp at=2U has=F is=FVX of=DV-E to=IXZa-FU with=-V
positions=F-Z
positiv*=P2Zb
positive=FN2P
positively=b2Z-1a >=b2Z
possibl*=Emp2n-s
possible >=Enp for=mn to=C
post=HKLV%2Mgl-1ITUXk >=GKMg-EJ has=m in=V is=2L of=2F on=L-F
post*=g!(-KLZ
posted=g-T >=2g
poster*=-F
posting=FMV-I
posts=!(-L
pour*=-m
practical*=M-N
practice=F-Z
practis*=Q2P
prais*=d2W
prefer=C(-FZ not=KY that=E2L to=(
prefer*=3y
preference=(
preferred=mr-Z
prepar*=Zr
prepare=Qdv2P3M a=MPQv
prepared to=Zr
present=Kjm%3u-1Eps >=KMm job=Z me=2D my=D-E salary=m2u-1p
present*=y2D
presentation=Mlv
press=)-z% release=!)
press*=!-z
pressur*=m-Xy
pressure and=m
pretend*=Xe2Z-1F
price=2W
principal=G2F
principl*=2N
print*=-Z
priority*=Z
private=O-m
priz*=-m
probation >=Lz
probation*=Lz
problem at=y2A
problem*=Dsy2A-1KZ
proc*=D4T
procedur*=Gv2FM
proceed >=2T
process=GT2Mv-1Pgps2N >=mv-ps is=2M
process*=GMTU2v-1PWZgpsy2N
processed=X
processes=U
product*=!%-DMZ
profession*=Y
professional >=a
professional*=Z2a-1z
profile=ETblw!%2DI-1AGHKMPXdhy, >=DT)2!-1Nm and=-N is=NZ to=DNU-T will=bf2Z-1F with=gl
program*=W3F-1I
progress=F!
project=PQns2G-1LRmouz >=MN
promis*=MXgs)-CFN&
promise=k)-Zy >=k to=2g
promised=MXgs-CFhk me=MX-h to=gy-CZ
promises=d
promot*=HKZa
proper=Z2a
proper*=Z2ak-1l
properly=2k
propos*=W2N
propose=&
protection=Y
proud*=Zd
prov*=L
provid*=Morsu3m
provided=Zcrs >=r
psychometric*=M
public*=KL(
publish=!&-% the=&2!-1%
publish*=&2!-1%)
published=!,
pull=Zcfk3E-1Dm it=EZc the=Ek
pull*=ck2Zf3E-1Dam
pulled=EGHKU2F-1I out=N-F
pulling=Z
pump*=W
pumps=W
pursu*=FT
push=Nn-y
push*=Zn
pushed=Fb
put=DEPQWjt2G-1HIJRVXk a=NY2p forward=Wy2E her=NTy-F in=EWZ!-Pfm it=Ak me=n2D my=-E on=FGWmt-Hs the=GQ2FPU-1SZmy you=GNy2PS3j-1DFRZ2k your=Qm-SZ
put*=DEPQWdjt2G-1HIJRVXk
puts=Pd2Z
putting=Fgl-Em
pvt ltd=V
pvt*=V
qa lead=DU
qa*=DUW-Z
quality*=!
quantity*=W-m
quarter >=G
quarter*=2CG-1I
que*=-2m
query*=rvy
question=gp2PQh-1MRSZkl >=Nn2P-1m is=X on=Pg was=py3m
questions=Mht2P+-1FKN%&2Z >=Mv-Z are=P
queu*=XZf
queue=Zf2X
quick >=D @number=FPU call=O-2m
quick*=FO-Zy
quickly=Zmv-s >=Z
quid=Q3P-1m
quiet=Q2X-1Fy in=Q on=X
quit >=3Y-1m
quit*=2P3Y-1m
quite=Dp
quiz*=M
quot*=MPrtyz!-Z
quote=MPty!-Z the=&2!
quoted=rz
radio=F
rail >=Q-Z
rail*=PQ-z2Z
rain*=-m
rais*=du-sz
raise=du
raised=-z
ran*=My3N-1FZ
rang=EFTf2y-1P3Z back=CO-Z to=y2E
rang*=rz!2m3&4p-1s%+,
range >=3p
rank*=!,2x
ranked=2x
ranking=N!,
rapport*=y
rar*=V-m
rare=V
rate=ghy!2mptz3&-1FLNVnvx%2s $=-pq >=Zrt!&3mp-1Knu2s @this=z and=st i=p is=-m2L on=t
rated=N
rates=FG-my
rather=FKr%-NTm keep=F not=K-Z stay=r!% than=AHPn-m you=E-Z
rd >=AFy
rd*=F-M
re*=XZ2e-1y
reach=CZm-Kk me=C us=Z you=Zeln-s
reach*=ACns-MWk
reachabl*=2n-1s
reached=As
reaches=E2K
react*=LV2N-1D
read=DM2ek-1FKWdhilms >=Za it=Zb on=o the=D your=-Z
read*=CMPVy
reader*=F
reading=-FZ it=A
ready >=2P-1Z for=P to=2T
ready*=QT3P-1NRm
real*=Zam-M
realistic=Za
realiz*=b
really=d2Z-1m
reapp*=MN
reason=PWdmsy)2K for=Ws2m i=)
reason*=Fds!2PR3K-1Q
reasons=FKPR! i=K!,
rebuild*=U
recall*=E2C-m
recap*=z
recd*=2A
receipt=3A of=N3A
receipt*=e2Z3A
receipts=e2Z
receiv*=mw2Y-1E
receive=mw2Y-1E your=w2m
received=x2N3A-1KMPTZm2F >=Ax2N-1FX with=A your=N-F2X
recent=2u3m
reception >=Z
receptionist*=LT2F
reckon*=4W
recognis*=-Z
recommend=ms2PQ-1y you=m
recommendation=2W-1A
recommended=Ny2W-1FUZ by=2W her=2W him=y to=-W you=2NW-1y
record=FIY
record*=AI2Y
recorded=Z2A
records=-Z
recruit=-V
recruit*=FHU-WZ
recruiter=-Zm
recruiter*=-Zm
recruiters=Y
recruiting=FHo2U
recruitment >=FGK process=-M
recruitment*=CY2K3FG-1JMy2I
ref*=W-z
refere*=Ns2y-1Z
referee=N2y-1gm
referees=s >=s
reference=Wx-CPUy >=Nms for=W from=W-U is=s to=gr
references=Pls2MNm-1Z >=FM and=2M before=Nv please=2s4m
referral=k2W3y-1z bonus=ksy-pz
referred=3W-1N2y by=3W you=3W
refrain*=Y
refund*=sv
refus*=D!+2E3y
refusal*=2Zf
refuse=EK
refused >=Ey to=Ey
regard=X
regard*=X!-Amy
regards=!-Ay >=-y
region*=2V
regional=MX-Z
regional*=M-V
register=P
register*=L-UZ2V
registered=L-UZ2V with=-Z
registration=s >=ms
registration*=s
regret=FIX i=2X that=F
regulatory*=U
reject=M
rejected=Nbx-JUW >=Fx me=E
rejection=2F
relationship*=Zd
releas*=IL!)2F-1%
release=FL!)-% >=2L
released=m
relevant exp=2m
relevant*=Kms-Z
reliabl*=Zf2y
relocat*=-F2y
remain=T!+-M&
remain*=Z2X
remember*=Z-my
remind=su
reminder=Ze
remove=KP2Y-1m me=2K my=Y
removed=YZf2A-1F
remuneration=tu >=mu
renewabl*=2L
reopen*=U
reopened=NU-F
reorganisation*=F-I
rep*=U
replac*=HZf!
replaced=Zf >=Zf
replacing=FH!
replies=Zs2m
reply=BDg2eh-1FPZablmz >=DZg2e-1abm from=X to=g2h-1k2Z within=-Z
reply*=Xf2g
replying=Ze
report=Xgk-MNi >=2X back=gk to=h-FP
report*=Xfkr-MNUiy
reporting=Ar
represent=EZ2D-1KT me=D you=Z
representation*=Em
represented=y2E by=DEy
reputation=2Z
req=H2F-1NU
request=Pn!2Y >=P2!-1m
request*=CPYm!2y-1FM
requested=w2Cm3y
requests=y
require=Vbm your=m
required=MV to=M
requirement=K2F3U-1I >=HK for=LU is=2F
requirement*=mt2Y
requisition*=EF
rescind=EZ
research*=-2U
resend=m2s
reserv*=Z!3N
reservation*=Fy
reserve=3N list=N
reserved=2!
reserves=Z
resident*=Z!)
resignation*=m
resourc*=F
resource=F
respect*=a2Z
respond=Be3Z-1af
response=be3Z
rest >=-g of=gv-s
rest*=v-Zs
restart*=y
restrict*=!
result >=mv
result*=Mv2X,
results=P!2g-1km are=Ng!,
resume=DEMQl2HNm4w-1ACFIKLOSYZcdehijpqrvx2s >=M2mw-1SZnrtuvx2N and=m2n-1Zsu at=-m attached=2DT-Em back=3E-1Dm before=P-2m by=bfkmw3M-1lns from=NUm has=E2N-1Fm i=2m in=ltu2mw-1P is=Za3N-1EPWf3m on=K over=Ws-w to=DEls2U tonight=g-k was=EFNv went=M3N when=mw-n with=MN2w-1s you=2mw-1s
retailer*=mo
retain*=I
retention*=Z
retir*=KY
retired=KY >=Y
retract=2E
retract*=F
return=bmx2B-1ce2g >=2B-g
return*=bmx2BZ-1g
returned=2Z
returning=BZ
reveal=U2!-1F the=U!
revenu*=-Vz
revert=Zbw2k3g >=3g by=2k
review=X2M-1Z >=M of=M
reviewing=F
revise=Q3P-1R
revok*=E2Zc
revoke=EZ
revoked=Zc
rig*=V
right >=Pmx now=Kb to=DLOy-m you=3A
right*=Obfh2A-1FMcptwy2N
ring=OPcgny4Ci-1EKhjlz2Zkm >=COT after=2C again=KYy at=gy2C back=C2y before=C him=gy in=C me=i3C-1Km my=C the=P-2C then=Cg when=C you=cg2n3i-1Phjl2Ck
ring*=AMdo-FK
ringing=AZdo-K >=A to=Amo
rings=M
ris*=z
risk*=Z
rival=H
rn*=LO-m
road=EFP
road*=F2P-1Q
roads=P
robot*=P
roger=A
role=FLU-JNZ2s has=FU is=FLT so=T-F
roles=Gfs-2T >=s
roll=LT-z >=T-z
roll*=HTq-z
rolled=FH
rollout*=2P-1y
rolls=y
room=Nbn&2V-1M >=AFV
room*=NVbn&-M
rose=-2V
roster*=l
rota >=y
rota*=s
rotational=K-z
rotational*=K-z
rough*=u
roughly=u
round=Mv&-UVZgy+2z 1=MN >=INPQv!2F-1R @number=W is=mv the=-NP was=MP with=-N
rounds=Jm+2Mv-1nsxy2N and=FJ are=v-s
rout*=2P
rtr >=D2Ey
rtr*=A4DEy-1m
rugby=2y
rul*=Z!)2Ky
rule=g
ruled=Fy
rules=!)2K
run=CHQZms-N >=Zbmn
run*=PSjm2s-1JKRUWX2y
rung you=,
rung*=CX,
running=n-M >=K
runs=PSj-QRUW2Zy a=2P the=P-NQy
rush on=-Z
s >=L
s*=L
sabbatical*=Kg
sad*=-M
saf*=A
safeguard*=2P
safety*=!)-Z
said=DIOPbsy&2R3W-1AJNQVnorz!)+ >=Wd @number=y he=OTachs2Z i=DSTby!2g-1m it=Cpy no=Iy3F-1K she=Z so=2M that=s-F the=U-Z they=Nx2M to=2W-1y yes=EF3K-1Zz3T you=F2IPRW-1MQUZ your=R2PW-1Q
sail*=FHW
sailed=FHW
sak*=d
sal*=2Us-1KVZox
salario*=-2z
salary=hmpt!2u&-1FMNTXZx%()+,2s >=KUu!&2py-1nostvx @this=-z and=Pu-py band=&2! expectations=t is=z of=z yet=-X!
salary*=L
sales=2Us-1FVox
salesforc*=K
salon*=Sgl
sam*=EPSm2X-1DRUWkny2F
same >=Tx2m-1s day=h2M-1y time=N-M
sampl*=M2N-1Ty
sample=M2N-1y
samples=-T
sap*=W
sav*=Vd
save=Vd
saw=x2e-1FMQz2U it=-Z that=-UZ your=PT
say=AQVfz!-PTUdlx&+2m >=HNu!(,-Zs anything=X-! i=2g it=Vgk2F no=Vf2KZ-1A so=) that=y the=CFP until=!% what=Q2P when=Zv which=M2! who=-X yes=2Z-1d you=s
say*=NZr&3W-1PTUgz2d
saying=Zf-Xd2K >=Za no=-2K
says=Ner&3W-1Pdz >=Ny @this=-z hi=2W that=L-W you=3W
scal*=p3z
scale >=z
schedul*=3N-1Z
schedule=TVz
scheduled=M2N
scheduling=-MZ
schem*=Wrsy-n
scheme >=Ws
scholarship*=J2F
school=PQago)2n-1MRUdfms >=n-s from=CT run=n
school*=DVy-U
schools >=Vy
scold*=2Z
scop*=s
scor*=M!+2R3P-1Sy&2QZ
score=!+
scored=R3P-2Q
scores=PR!,-Q
scoring=M
scrap*=EKf
scrapped=FH
scratch >=v
scratch*=v
screen=Mt-Z >=FPU-m
screening=N2U
sea*=)
seal*=+3,5!-2%
search=Gx%-IJKNXZ3U firm=-FU is=FGy-U
search*=!2P-1U
season*=KX-Z
seasonal=3V-1M
seat=LVfmsy is=LV
sec=g2O-1m >=g2O
second=IMNmx2Uf-1Wgs >=mopr2U interview=FIKmxy meeting=N2M round=Zmv stage=MN the=N week=2U
secondment*=D2L
seconds=2Z
secrecy*=2%3!
secret=U!2+-1%
sector >=o
sector*=o
secur*=c-%
security*=3!
see=MNs2AI-1DHTXcptvy!2g >=rw-s a=K it=Zb my=PQs the=IPdu-T them=-P what=P-m why=a you=MUe3AN-1Qgm your=ms
see*=AINehs,2M-1DKLOVWbcdgptv&2Xa
seeing=FMUdk the=K
seek=U
seek*=V2U
seeks=V a=V
seem*=-K
seems=-K
seen=Je!,2Z-1KXabdm& >=y, the=N!-m
sees=2MN-1d
selected=MN2F-1GHZ >=FM for=N2F
selection=JT2Fv process=T
self employed=mq3L
self*=Zq2L
selling=K
seminar=MV
send=ETbgmwy3Dl-1AKMNWachijnrv!2k a=DT her=DTl2g-1E it=fls2g3D-1KYckm me=Euw3m-1Wgx my=Ex-Tmw over=Tm resume=D2w-1s the=Nls-E them=ETwy you=gs2l-1Zhkm2D your=-Nw
send*=AWel2N-1FKPTZ
sending=DEUYu2gl-1m2k it=2D me=Yu my=E-D
senior=Uaz
senior*=UZz2a-1e
seniors=Za
sens*=Y-m
sense of=Y-m
sensitiv*=)
sent=AWel2N-1FKPTZ @number=Z-N in=v it=s2N-1Z me=3W-1y to=DE you=y your=2NU
sentenc*=Z
separat*=Mg
separate=g
series b=2U
serious=2a-1m
serious*=Z2a-1defm
seriously=Zb
servic*=F2o
service=F2o
session*=2M
set=AM-FXz for=MN up=M
set*=AM-F!
settled=KMb!(-F >=KM
seventh*=Zey
sez*=,2P
shabby*=-Z
shadow*=MZ
shall=KZks2dgm-1abv! be=Z have=l2g-1k i=3m-2g not=F2X-1Z we=s2m-O
shan not=Ke
shan*=Ke
shar*=lo!+2EWg-1F
share=ntw&2lm!-1NPky%( it=!,-% my=Dh-m the=mo!-D updated=su2t your=w-Z
shared=o+2W! with=DZ
sharing=l2Eg
sharp=AZf-c
sharp*=AZf-c
shaz=t2O
she=IMPSdgoxz3y-1FHNQUbpw!2k 's=PTfnotuy-KWw asked=Yg2y3m-1Ms can=Cy-T2m could=2O had=2ms has=2E-1M is=DTy-Nm knows=P-X named=2W places=S3P-1Ry said=O2K wants=ghy-E was=T-FP will=I-P would=Oivz2y-1NTVs
shelter*=!
shift=bmns2Vh-1Pp >=bg-C is=KNs
shift*=Lgm3s-1nrx
shifts=LVgm3s-1nrx >=Kms2L
ship=Hs-2z
ship*=Hs-M2z
shirt*=Ps-n
shld*=O
sho*=a
shoes=a
shoot=gl you=kl
shop >=2U
shop*=U
short=n)2d-1ARmy >=C of=2P-1R version=F
shorter*=Q2P
shortlist=EKMN,-FZ is=N, of=M
shortlist*=M!-F
shortlisted=FIMP2x3N-1Zs >=FIPmxy2N for=F
shortlisting takes=M
shortly=l2g >=l2g
shot*=Zf
should=afsvy2PW-1AFLUXbcenorw be=a2Z-1bf have=P-Z i=mv-Znw know=Zf2Py like=m not=Z2E talk=Wm you=PRf-2m
shout >=W
shout*=CWXgk-Z2m
show=D >=Z
show*=DZa-KN
showed=Za
shown*=2P
shows=Mm
shut*=FHV-M
si*=-Z
sid*=ADPX,2s-1KNQ
side=ADPXs-KNQn >=APSXgs-Qn
sides=n,
sie*=-m
sign=EZbcrt2T%-1FMNPWadeg >=Zb-c on=cpr2Z-1Mbf or=f the=E
sign*=Tcptz%2Z-1NPWXadegmsy,2F
signal*=C-K
signatur*=X3Z
signature by=c2Z
signed=DZl2Eb-1LMNakm& >=VZd and=Zy2D-1K contract=A on=2F3E the=EX with=(2K
signing=Z-b
signs=2M
silence=Zx2e
silly=Z
similar*=-F
simp*=-F
sinc*=R!2e-1NQ2Fmz
since @n=U @this=-2z @weekday=-Z the=X-m we=X2T you=R2P-1Q
singl*=e3Z
sir >=DZdg i=AE is=m my=Z
sir*=ADZx2d-1ar2s
sis*=PSglm
sister=E2W-1m >=Ze
sister*=E-m
sit=KLMX!-gm on=!
sit*=KMVrz2v-1F
sits=UVmr2v-1F on=grv
situation*=Zy2X
sixteen*=U
sixth*=e2Z-1d
siz*=2s-1np
size >=g2s-1np
skill*=W
skills=PV
sleep=cd on=c
sleep*=Pcd
sleeping=P-DZ
slid*=Px2R
slide=P2R
slides=x >=x
slip=2!
slot=hm2Zfw-1cde >=n on=-N to=Zabf
slots=N2mn-1s
slow >=2P
slow*=Pa-Fm
small*=Za-Fmy
smaller*=cmosy
smart*=a2Z
smil*=Q2P-1m
snow >=N
snow*=NX
so=LMPRXjo2K-1DJQVYkmr( >=Mf!-Z) @this=U a=Md can=Xmn2K do=T)-Z far=y2X-1K for=AX give=CZ here=W-Z i=Zou2Ke-1CEPWbdfsz if=Z it=K-Z kindly=Z let=T2a3Z-1d long=Za many=d2Z-1s much=AZ no=2KX-1M2Z nobody=-G please=K ring=2C sorry=-V stop=F that=APRjy2K-1QZ the=FNc-IZy there=HM they=F this=L we=FNPR what=Ms yes=ET you=EKMYj,3L-1NQUm
softwar*=U-Z
sol*=D-F
sold*=FH2T
solicit*=Ym
som*=dg2l-1Zms
some time=l2g
somebody=Zf2Ias-1HJWcdey else=f2FI-1MP from=Zfm who=ag2P-1f
someone=HRfx2FK-1GMNVdnvy2J >=I else=fm3K in=-F who=FI with=FPR2I-1JV
someth*=KVXfms,2k-1FLPTdv2n
something >=K-m to=k3X you=M
sometim*=s-n
somewher*=2AOy
soon=Xn2g-1FPhj2Z >=W2X-1Om as=3g-1FPZhj
sooner*=FK
sorry=FIKS-GTWYZm,2JMN >=+2y!&-1HP% but=Za for=2A-F i=E-F it=A-% they=F to=FHUb-J! x=FX
sort=nv-u of=nv-u
sort*=Anv-Zu
sorted=A >=AK
sorting=D-K
soul*=GX
sound=PU2y-1K of=2y
sound*=Pny2T-1KNm
sounds=n2T-1Nm like=-N
soz*=K
spac*=-2m
space >=-m
spam=Y-F >=-F
spar*=Os
speak=NPy2Qi3O-1RUZ >=On or=2O to=OWix with=MNO
speak*=Wky)-KNQUVl2Z
speaking=2v-1s
speaks=2W-1N
spec >=m2s
spec*=my2gl3s-1NPhkno2Zx
specific*=p-X
spell=Ua
spell*=Ua
spend=P2M
spend*=P2M
spit*=T
split*=FV
spoil*=2!+
spoke=X-UVZ to=O-W
spoken=Eky)-KZl >=E to=T-Z with=g
sponsor the=H2F
sponsor*=H2F-1I
sponsorship*=s2L
spot=XZb-I >=b3Z
spr*=GKk
spreadsheet*=Z
spring=GKk >=-g
sry*=Xms2K
st >=h
st*=CF2EV-1Zm
stack*=Za2s-1p
staff=V!2q-1FMPZ
staff*=L2q-1MNPXZz
staffing=D-U
stage=Ivx!&-P >=FI are=2x
stages=m2Mvy-1sx >=M2mvy
stakeholder*=P-Q
stand=GU,2Fmx-1Is >=U2x3m-1s
stand*=Uc,2FNx-1IJMZs
standing=K-m
stands=EH2FN-1MZ >=E2N
star=APQZ2M-1Rm
start=JLQmy2Fnz-1CDHIRZbgpqruv >=LTs-PUv @weekday=JL2F at=-m date=Pfm-u in=F-X on=K up=K with=M
started=N
starters=F
starting=Fz
starts=MZc on=Fy
stat*=!,-%
state=!,-%
statement*=m
station >=M2r-1m
station*=M2r-1m
status is=X(
status*=Lx(2X-1t
stay=rs!2K-1,2T >=Fy anonymous=% in=EK until=2P
stay*=&
stayed=P
staying=3K-1AT in=2K put=2K
stays=&
stealth*=2!%-1Z
step=KUVz2v-1Fs! is=M-N
step*=O
steps=M >=T
stick=DK
still=clm%2Tx4X-1ADLMPVYZhnqvwz2FK >=c being=X can=E do=X in=N2X-1Vs interested=mo-s need=msx no=F2X not=X nothing=2U on=3x-1TXs open=N3x-2s pending=X very=NT waiting=X-m want=2T
stipend=p-z
stock=Fu
stood*=Xx
stop=JZa2F3Y-1ACDHMNTUcdgm >=4Y here=FKP sending=-E the=E-Y to=-Z
stop*=2FG-1HIJz
stopped=X2G3F-1HIJ
stops=-z
stor*=EUW
story=PQ2X-1R
straight=AM-FKmy >=A away=O with=-y
street=V
stress*=2Z-1z
stretch*=2p
strict*=M!%-Z
strik*=Y2M
strok*=c2Z
strong=PR-MZ on=PRy-Q
structur*=r
stuck=Xd-Va in=NX-V
student=2L-1F
student*=L-F
students >=g
studio >=P
studio*=PV
study=FHNv >=2N
study*=FHNv
stuff*=AP
subject*=J3F-1I
submission=ky3E-1m
submission*=Z
submit=Ewy4D-1ANY >=DE2y me=K3DE my=D-2E you=-y your=bg
submitted=EUy2N-1FK to=NU2E-1F
submitting=Zb2E
success*=s
successful >=FMx-N
successful*=Ix2F3M-1NZy
sue=N
sue*=2N
suggest=NPQW-MRS you=Q2P-1RS
suggested=Q3W-1FMU i=2W that=W
suggestion=2W
suit=m-Py >=Z2n-1y2s you=Ns2m-1OZ
suit*=Wy2O
suitable=K
suits=Ck3n-1OZ2s >=C2n-1Os you=gk
summary=FJp2y-1CEHLMNUVWXZgm @this=-U asked=y2O-1CP2m told=JZy2F-1CHILMOT
summer >=KLn-s
summer*=Un
sundays=-Y
sunny=F-m
super=Maz
supervisor=DW
supp*=Ls
supplier=-m
supplier*=-m
supply chain=s
supply*=Ls
support >=Z
suppos*=Zd
supposed=Zd to=Zd
sur*=Z
sure=DPdgt-ck
surgeon*=Ka2Z
surgeries=Zf
surgery*=cf2Z
surnam*=-Y
survey=-z
survey*=-z
surveying=W
suspended=y2G3F
swap=T-m
swear*=3W
sweetheart*=2Za-1cefy
swor*=K
sworn=!
system=Y-gm >=Y-m and=NZ
system*=Y-Ugy
systems=D to=D
t*=Ws-n
ta=K2A-1m
tabl*=cft2Z-1FMNPaby
table=cft2Z-1FMNab >=Zct-Fd
tak*=FIMYav2Z-1DJNVWXegkmrz!
take=Yav2Z-1JNRWXdegky! a=O-Z home=M2v-1Zs it=ms-d me=y2Y-1Cm my=2E-1Dm the=T2Za-1Fefm this=DY you=P2L your=-a
taken=HKY2F-1JTZ off=Y the=FK
takes=EZf2M-1Nb @number=M place=M
taking=A2FK
talent*=IX-NVZ
talentbridg*=W
talk=fk(3O-1DFNSXZdmsu >=UW2O-1DPTZmv about=W(2T at=CO-m for=OP-my it=V-O now=2O to=AZfkm-2M with=M
talk*=FGZ!%-)
talked=y!
talking=PVq about=Vo to=P
talks=G2F
tan*=Pm
tane=Ums
task=MNPV+ and=QV
taught*=P
tax*=pq-NZy
taxy*=r
te*=S2P-m
tea*=MU
teach=JT-PZ
teach*=LVs-Z
teacher=2V
teacher*=VZ2d
teachers=Zd
teaching=ILUVs
team=SVd2s-1EJPQZhpz!2X >=q-PX and=F at=M-P2N for=y is=PSrs lead=2N-1F of=V
team*=-N
teammate=K
tear*=Z2K
tech=3M
tech*=2M
technical=MPv-2z
technology*=V
tel*=-z
telephone=gn,3Ci-1k >=C!,2n-1s you=gi
tell=JUXgmot!)2T3h-1ACGIMNOYZaijlsvy2W >=! her=y him=Pd!) me=Teox2m-1CKPW2s! the=d2TZ-1b them=DEZbf2t-1s us=Xm2s-1Zn you=FJVprt!,2Ugh-1GNPWijlmy3Z
tell*=eh2W
telling=AWm2o-1K me=Am2Wo-1K
tells me=Weh
temp=LU(2q-1s >=Zq
temp*=-L3z
temporary=UVz2L
temporary*=FG
tempt*=2Vs
tempted=Ky
tender*=F
term=FV(3Lq >=F2mq-s time=s
term*=(2Lq-1P
terms=DYt-L >=UW
territory*=U2P
tesco=DE
test=Ml+2Pv-1FS2s >=MPx-S and=N in=M is=M
test*=N
tester=2y
tester*=2y
tests=NP
text=WY2gk-1MNPil >=Z me=Ym you=W2gk-1hi
texted=Z
texting=Y
texts=3Y
th >=ENiwy-KZks and=B3M-1Z at=AMn3N-1Fs or=2C so=T-M to=M
th*=Vix2MNen-1LPWZk!2FK3s
than @number=mw @this=Vz a=c i=X that=MNX the=n you=Za
than*=HXawz2p-1Pegy2f
thank=Qd3A-1CDEMRWYg2Zm you=QU3A-1CDEMRYg2WZm
thank*=2y5A
thanked me=F2y4A us=y3A
thanks=Kdr3A-1MNPTUVXZg2m >=Y2K-1DTm a=2A and=Ys2K but=Fr2K-3A for=2A-1KNPWXZm in=-A to=Z2W-1Km4A
that=AZ)2R-1NOPXbefgmp, 's=AIM!%-Fam2T >=Zan2A-1Fcy @number=Fy2K @this=U a=Zaf and=m!+2o-1Z2s for=Zc-m he=PU-m i=WXes&2y-1EFNPVZam if=2Zf is=U it=Zc& job=CT long=-Z money=2K my=x nobody=x ok=LO on=! said=Y she=2Z suits=gkm the=HUZfv)2y-1IKNWad there=NX-s they=I-JM this=Ua was=A-P we=ft-P week=n-s work=d2m3n-s would=PR you=FRZjrsu2EW-1HNXcfky! your=A-m
the=l-KOYaekntu 11=N 12=BN2x-1KM 14=CMn 16=w 17=AM 18=N 19=MX 2=X 20=g 21=C-m 22=MN 25=L 3=F 30=N2M 4=X 6=NTy2E 9=AMn >=-UV @number=JPRw%2FZ-1Ib @place=BDEKcms2)-1ALRn%+, @this=V-2z @weekday=Zry-MPX above=ALN ad=NU-FZ address=g!)2Vl3r afternoon=n agency=Iy-V airport=mr analyst=y answer=FT2(-1Z app=2U application=2E appointment=GX2F-1y assessment=FN+ assignment=T attached=PQVb autumn=Y back=-N background=N bad=Vy badge=N bank=Egq-Z base=qz bell=-C benefits=gl best=APU2W-1FNZ big=E! blue=Y board=DK2M-1PTg bonus=cps&2P books=mq boss=O bottom=m brand=2U break=X brewery=F brochure=l budget=Tp2G-1I! bus=K business=-F call=FUZdn-CMs candidate=Z car=Mg care=KQUWn case=Wv ceo=!, certificate=A certificates=Mgl chair=E chef=P children=PUZd client=NXfmoy!2U-1FKMPprsv&, clinic=M clinical=-N closing=2M-1F committee=IMN2F-1J company=MUor!%-Fg&, conference=-m contract=FHN(2q-1ITm2L council=H,2Mx counter=Ph-Z country=r) county=PW courtesy=d2Z crew=G-PZ cto=TU2M-1P culture=s current=y!-X customer=EF2X-1m cut=F dark=2X data=QY day=MZbnv+2!-1Ps dbs=g dean=D department=-A deputy=M desk=-C details=gm directions=l director=Nb directors=Fmv documents=A door=U-g drive=Vm2r-1s drug=N email=m-D employer=Mmo!-s end=Ibmoy-JNUX! evening=Qb3P exact=) exam=+ eye=Fd fair=s family=!%2M farm=m fee=!& feedback=A, ferry=Usx fifth=M figures=P-m file=-Z final=MN2v-1sy finance=M fire=K firm=Um%2o-1Z first=LNQgs-y2Mm flat=c-A floor=M foreman=F form=lt(-km format=y+ founder=FP-y founders=N fourth=e2Z freeze=G2N funding=x gap=Fs2P gate=-P go=E good=FLTy governors=D grade=z green=e group=Qs2P head=M headcount=Nx heads=A hiring=TX!2N-1g2F holiday=Pp holidays=Bkms home=m honest=X hospice=Ds hospital=F2P hour=ENbm2Z-1f hourly=2p-1t hours=Z3s incumbent=FH internship=FHSg interview=Nd+2Pmv-1AFKSors2p interviewer=P interviews=MX introduction=j2W invitation=2A job=JTUms2N-1DGILPWXp! joining=g kids=-m kitchen=NPc lab=Nmr2y lady=FL last=Nm-Fn2Z law=Z lead=PR2M lease=V!) legal=g letter=Zc-g level=FP line=Zw! link=l-M list=EKNf+-Y lodge=Ngj2V loop=Agk manager=Nchvx2PR-1MQkly market=K matter=h md=-y meantime=mq-Z medical=F merger=FG message=-A middle=O-m ministry=X minute=Nu2gk-1l mix=p mobile=m moment=GKbgkru!%-ls money=opy month=C moon=Zy morning=Nn name=oy2%3U-1EFWZ&)+, names=Plm negotiating=a2Z new=ANry-IJMUXm news=y-m next=Tsv2Zb-1NPgnt nhs=EK night=PT north=s note=KZ-3A notice=Pks number=Xcmvyz-P nurse=NT nursery=-s offer=Nsv2JTZf3c-1FIPaez ok=T2g old=HVy on=+-MZ ones=Z online=N only=Zy opening=FH-I originals=g other=K2Us-1DHPa others=FJ! outcome=FIMgk2!,-1% owner=2M-1Z pack=A package=P! panel=EJKP!2v3+-1AGHSZks&2% paper=Tl papers=Ag partner=DX partners=2M pay=m&2p-1FKstuv payroll=s-vx pension=N2s-1ny people=-f person=KV2W-1g phone=P-g place=KV) port=2P portal=N portfolio=y position=DFTdpx-EG post=FHL-U2I posting=2M press=!) probation=Z procedure=G2F process=GU2M-1KN product=!% profession=Y project=G question=n-m questions=+ quick=2A range=& rate=z2p-1Ls reason=Wd receptionist=FT recommendation=W recruiter=X recruitment=H2FK-1M references=N referral=ks4y-1z regional=2M-V rejection=2F reporting=r req=H2F-1N residents=Z!) rest=v-Zs result=mv results=g!, resume=U3w-1EFs road=FP role=FMUxy-Ns room=Ng& rota=Xs rtr=Ey2A-1m running=F salary=Vgh!2z&3p-1KTXZmsu%()+, same=EMPSXx-DFNRk scale=p school=g sea=) search=Hy%2F-1IJU seat=Vms second=HMv2U sector=o selection=Tm2v-1y senior=N short=F shortlist=MN,-F sign=Zcpr-b signed=Agl-k silence=X-F sound=U2y spec=Cls-PZx spot=Zb-I spring=k-y start=Ls-n state=, station=M-2m status=LX2x-1s strike=M submission=k2E summary=2P summer=UW surgery=F system=-N table=cft2Z-1Nb talent=X-Z task=V tax=p team=ks-PWZz! tech=N2M technical=Pv2N terms=2D test=l-M theatre=Ns tills=F time=AGck-N timing=K title=-m top=QWep-S trade=y train=AO travel=2K trial=FKNT!& trouble=A2Z trust=P2EF trustees=T, truth=PZ tube=2V uniform=-m union=L unit=LMNZs university=D update=A2y usual=Fz vacancy=HUrvy2F-1IJN very=2M video=M vp=2F wait=N waiting=F ward=C-P warehouse=Er way=UZe week=gn whole=GM2F-1IX wiser=2X word=W work=FHV written=J2F wrong=KN yard=-P year=Iqr
theatr*=NSs-Kz
theatre=NSs-K
their=FUsv!&(-LSWZez+2m3y @place=%) @this=V end=! first=U hr=N-Z minds=F name=!2% new=P own=2F time=Zd-F
theirs=E2T-1Z to=-Z
them=EKQRUl!2D-1CFLOVWajmnvz&2Sy >=DENRZs-AMbv2z about=DE all=e-P and=ch before=DM but=+2!-1Z directly=x i=Kt-m in=d is=M my=E3D not=f on=ly2N so=EK that=Td to=N twice=X-Z with=b yet=Xg
themselv*=&2!-1%
then >=Aiv2Cx-1Mhs a=2M-1P an=M it=Zcgl please=Zf the=2M-1P they=Z you=MP
then*=Cfiv2cx3M-1Tasy!2m3F
there=MPSXbev-CFQTWYatyz 's=bs)2M-1Rf >=Se2PZ-1Mbnopx2Q a=q2m-1x and=EZb-pt another=nv-2s any=nqx-rsv are=d2M in=U is=HUpr2Xb-1efy! the=Pe-F was=y were=N will=e
thereafter*=y
therefor*=IK3F
these=Zp3Y-1FMV >=e2YZ days=p-V
they=MNfkpuvx!2Fc-1CDEOSYZeghlns2AKWdt3y >=o are=FNQTUXcks%-MPRdm+, ask=Kv2P-1R asked=!2N-1M, came=p can=2z-Z closed=-F do=Uv2M-1P filled=FHx-IJs gave=! go=M2p had=If have=FNUXcx!-ADJWZdy2P hire=Lv2M-1F hired=H interview=2M-1N know=!,-% let=r! like=MP liked=F look=M make=x-Z met=J2F-1I need=FUc-m never=M offer=p only=N passed=2I3F pay=P2p-1m paying=p picked=V put=F run=M-Z said=FIMRXd&2x3P-1CN say=LNv-F signed=H start=M still=x2X take=L thought=NR3P took=2F usually=MZ want=JKN!,2F&-1HIPUy% wanted=-s went=IR2FP-1HJMN will=QTUcwz+2Zf3M-1FKRmy%,3g would=ILNV2z-1FPRad)
thin=-NQ
thing=FQZdg-Icm >=CE-m i=!
thing*=Qdx-IVcnr
things=Xmsx-P >=-Zm to=2Z
think=VZkvx-EFMNTWfg2m >=-Z about=V2Zb-1fm2T and=y of=s that=Ze you=PZy2a
think*=av2W-1N
thinking=av
thinks=2W you=2W
third party=L time=Z
third*=LVXYz-m
this=FKTjqz%2Z-1MPVXaikmv!)+,2y >=CFJTs-IPo @number=Tcf3Kq-1MPZg @place=f2Z @weekday=Vg-2Z a=2O-1m address=2Y afternoon=UZ2bg-1i and=f as=2D call=bc2Z client=E email=Wb evening=Cbc2gy-1k for=d2o has=T i=-Z is=LSeo-FVXcmy job=2W letter=d2F level=Ky mail=Zm message=-Z minute=OZ month=Ze-b morning=AFU2NX-1GWZm number=3Y occasion=FI-Z offer=FZc-bf opportunity=KT point=Xd position=EFKW requirement=DK stage=! time=MU2IK3F-1JZ to=2d3Z-1m vacancy=3D was=2K week=CGSgjn-KLNZ year=d2F-1N
tho*=Dm
those=fgn2M-1K @number=X who=f
though >=!, i=+
though*=V!+-Z
thought=KRWZdx-Ma2m i=KZ-m of=Wx we=WZd you=NRd2P
thought*=m2s-1Znx
thousand*=V
thread*=j2P
thrilled=2T
through >=FVm2Nx a=FZd an=Mq it=g my=nq the=-FNm to=3N-1FM us=2L your=Lq
through*=LMNPRix2q-1CESTZs
throw*=Zf
throwing=Zf
tick >=O-z
tick*=O-z
ticket=FIP >=FI
ticket*=FI-Z
tickets >=N
tidy*=2P
tie*=P
tied*=O!-Z2m
tight >=X-m
tight*=-Zm
til*=Cvz)2FG!-1KZs
till=Fn!2CG-1HIJNPTUVmy% @number=C @weekday=k! after=G2F hr=F, noon=-m the=M tomorrow=Z you=e-Fb
till*=n!2CFG-1HINPTUVmy%
tills=F
tim*=Oe3n-1EPTUVWXafux!
time=ANObz2n-1HKPTUVWXmux! 's=-A >=Ngs2Oeq-1Padk and=sz for=Mamn2Z-s i=FYb2Z in=-V is=n it=N next=P only=s or=r the=Z this=k to=M2d-1Fm today=A you=mn-Z
times=m2YZen-1Nbs >=Ze and=Y
timesheet=-m >=-m
timesheet*=-Mz2Nm
timesheets=-MN
timing=H2K-1IZ >=K
tina=FR2P
tinkle=-m
tip=Qy3P-1R
tip*=W
tips=Qv-R for=PQv-R
titl*=Tas-Fm
title >=Za but=T-K
to=DSz!-ARVkmu $=M2Ls3m-1FNnqrt 15=-2z 2=Py >=b2Wm-1yz2U @n=2Z @number=2C @place=KVm2T3r-1N3s @this=UV2z @weekday=N-My a=EFgjpsy-JKk about=W accept=T all=g an=NT another=N-Fy answer=Zy2e any=2E anyone=2E-1D apply=2T-1X appoint=JU2F ask=PZay2m-1Tr be=CDEYZt2y%-1ALPWe& begin=F being=2E-1z book=N-Z bring=L build=U-m buy=U-s call=Oeiv-FKZ carry=T chat=-2m choose=X2U-1FN client=2N-1m come=n3T complete=MX confirm=FXZbh consider=n contact=W continue=T contract=MT-L corp=q3L decide=b discuss=Tp3!-1% do=KPbgv-Xmy drop=K earn=2t email=BNy2l-1k every=Zfg everybody=M-y expect=K2y explain=AIP face=Mv-s fill=Ntu-Z find=TU-Zy finish=M follow=g get=Zdt2U-1bm give=RX!&2n-1M go=Kgrsy2Z3T-1EMNw have=DUYZbs hear=Ympy-FMNZv her=PSgmy-MQW him=FWy hire=KUz2L-1MZm hold=N inform=F interview=Tv introduce=ADPSgj-QTZ invite=N it=AMgis2D-1Z join=J2F-1N keep=e!-P know=Xbpvy5m-1Nsw2M learn=m leave=KZ!-% let=CU2F lie=Z lift=K look=JPWt-Zm lose=f make=MPS2Z-1QRns me=XZh2bw-1CFNPdeg meet=Z2Nn3M-1P2F mention=W move=t my=DSgj2P-1QWZ myself=! name=U2%-1&, new=ms next=MXf-b offer=FM-H opt=-Z our=Ajy,2P-1Z pass=K2N-1Z pay=Zd-L people=Zf phone=g prepare=dv3M-1P present=M proceed=K2T publish=&2!-1% pull=k2E-1m push=N put=EQU quote=M+2y-1Z reach=en-s read=-N receive=X2Y-1E release=I2F remain=K2! reply=DZe-a report=2X represent=Z2D ring=cgiyz-Cm run=P say=HVX2A!-1MZm& see=Um2MN-FTZ send=Dly2s-1KNn share=DM!&-Em sign=2E-1X2Z sit=! somebody=f2a someone=fm-n speak=EWmnx2O stand=G2F start=JPUmn2F-1IM stay=Ks!-T stop=G submit=Tb2D take=OTZ-Km talk=bs2O-1FMPn2m teach=T tell=FKUXdux!&-Iesy%+ text=2W that=!+-T the=Ij2N+3D-1AFRVWXm their=-z them=DHNZf-Tae think=Xc-T this=fm try=C us=Z2W wait=M,-Z whom=W withdraw=Zd2K-1DT work=PRWas2Z write=-y you=ESTWlm,2g-1NQXij your=DXghrs-KMNPW €=L
today=CEJXlnuw2Zb-1FIKPUWadfpsxy!2Ok >=Vbghjmnu-FOafkpswy and=c2Z-1M evening=bms2Zw-1n i=X-Z no=y2Z-1f only=cu or=abf the=X
toddler*=W
toe*=-P
together >=P and=2W
together*=PW
told=FWvz2ky-1ACDHKLQVZhln)2Tf >=, @this=U by=W her=FXZz2y-1DHLTm him=FMNkv%2Uy-1Kns& me=p&2W-1CFMX%2UZ3y my=KZ2d the=Nmoy to=FG us=Y you=ks!-U
tomorrow=JSZcfgjt2Cn-1DIKLNOQXalsw! 's=M >=Mctuy2gn-1Vkw after=C-g and=Zde-cy at=U2C i=Pcj2g-1Q if=U morning=k-h so=-XZ the=f2Z
toni=Wms
tonight=Cbcl2Zg-1FKMNaeijkm >=Dg2Zcl-1aefjm2k and=cgh2Z
too=KR2Ps-1UWXx >=y far=C2K
took=AHRZy2Fd-1GJK >=A a=Zd it=2F the=IRTy
tool*=s-Z
top=PQWp-NRS of=Wep
top*=PQWp-NRS
topic*=!2v+
total=Mt2m exp=m
total*=Mt-Z
touch=EPSksy2g-1MUVZhilm >=Ey-P with=Sy2P-1U
tour >=Nn
tour*=Nn2M
tracey=Wmn-U
tracey*=Wmn
tracker*=X
trad*=-Zz
trade=-z >=-U
traffic >=N
traffic*=t
train=A2f-1g >=-g
train*=Qdf-MNTgyz
traine*=I
trained=m
trainee=I
traineeship*=J2F
training=PQd-N >=Q
transcript=3y-1m >=3y
transcripts=l
travel=Kpr >=K
travel*=Kpr
travell*=2X
treasurer*=2N
treat=V
treat*=V-m
treated=Z
treating=-m you=-m
trial=FKT&2MNv day=Mv shift=FM
tried=2e-1Y to=-KYZ you=Ze
trip*=-Y
trouble=AX you=2X-1Z
truck*=ms
trucks=ms
trunk*=s
trust=D2EP-1AMZ >=DN-AP me=d2P
trust*=Zb
trustees=T, have=,
truth*=PZ
try=OQZg2ei3C-1TYdfhjlz2m again=2Cy-1mz later=O me=4C-1m once=Z to=Za you=W2gi-1Z2k your=e3Z
try*=Ae2Z-1Kb
trying=Ae2Z-1Kb to=Z
tu*=-Z
tub*=2Vr
tube >=2Vr
turn=Ka2Z up=2Z
turn*=IZ2K-1Nbem2T
turnaround=D2s-1n >=2s-1n
turnaround*=2s-1n
turned=FIKUVdy-m down=Iy
turning=K-T it=K-T
turnover*=-z
tutor*=gly
twic*=a-KMZd
twice >=y and=2X
twin*=y
tyler=NZ
typ*=MZ2Lq-1d
type=Z2Lq >=2q
typing=M
uh*=CZ-T
umbrella=LP2m3q-1s >=L2q-1s or=mq
un*=E-m
unable=I!2,-1J to=I!2,-1J
unanimous*=JM2F
unchang*=y3X
unchanged >=y3X
undecid*=N3y
under @number=2MP a=Ey! the=-y wraps=!
under*=XYu2M!-1FKmz2Z
undersold*=R3P-1Q
understand=Zm!2a-1FM >=!
understand*=Z!2a-1AFM
understanding=-A
understood=3A
undertook*=l2g
undisclosed=%
une*=-V
unfortunately=KUc4F-1GJy >=FK the=2H-1I
uni*=z
uniform*=-m
union*=LV2z-1FZ
unit=Us-F% >=MNU-F%
unit*=Us-%
university=D 's=MZ >=DL
university*=-U
unlimit*=L
unsign*=c2Z
unsubscrib*=2Y
unsubscribe=3Y-1AK >=2Y
unsuccessful=F2M-1Z
until @month=B& @this=-z @weekday=!(-% i=2Ze-1a it=G2P! the=Fb!,2G-1HIJZy%( they=(-, tomorrow=F we=E) you=Ne!%2Z-1Fdfg(,
until*=BFQZ2e3G!-1DIJMWYfg+2HTUadm
unusual*=2M
up=Tjx-AFHLUckny! 4=2T >=Oels2Z-1FMNPdm a=MW and=Zay-k at=UZu before=FI-MZ for=Fgksx3T i=EK in=X on=OWf2P the=CTd-F to=w-FLZ today=X with=Sfg2P your=m
up*=TZjxz-AFHLUcfkny!
updat*=Zn2w3m-1Nx
update=g2Xkm3x-1KZil2s >=Xmy2x-1s on=x3m-1s you=2gk-1lm your=-m
updated resume=nw2m-1Nx
updates=X
upfront*=-Z
upload=ms
upped=Zz
ups*=Za-y
urgency*=Z
urgent=bu2C-1M
us=CEHWYs2f-1INPabio%) >=FJWd(-Um a=Z2C and=Vfy at=D by=MWgk have=-Z in=cy know=Mhmn last=U not=2!-1Fy) of=Ws they=H to=GYy-Zg within=M you=W your=m-Zn
use=D-KZ >=A the=D this=m
use*=D-KZ
used to=W-Dy
used*=WY2s-1DFy
useful*=2Py
usual=Fz
usual*=z2M-1U
usually=3M-1y take=MZ
ute*=V
vacancy=FUrvy2DH-1IJMPZ >=Ar2N-1F was=H
vacation*=B-g
vague=3!-1%
valid=DFc for=D
valley >=MN health=3N-1A
valley*=LVf3N-1AF
valu*=p
valuation*=-z
value=p
van=s-2V >=s
van*=s-VZy
venu*=M
venue=M
verbal*=2F
verdict*=k!2X-1l
version >=3w-1s of=w
version*=FJ4w-2s
very=Nyz2Z3T-1Pcf2Km interested=2T-1Km keen=2N much=FNz2T
vet=V
vet*=U
vets=U
vetting=M!
via=3W
video >=M call=2M-1C
video*=2Nv4M-1FPZgs
view=Ty-Z >=T
view*=Ty-Z
viewed=e2N
views=K
virtual*=M-N
visa=w2m4s-1Mnux >=mst
visa*=Sgjms2P
visas i=gs2m
visit=Tn >=Ty
visit*=Thn
visited=h
viz*=P
voc*=2M-1m
voicemail=Z2e3y-1MTVWdfm2U >=A hi=3y
voicemails=2Z
void=Z
vot*=FJMU!(-Z%
vote=F!-Z% >=!-%
voted=FU-I
vouched=W
voucher*=2y-1z
vouches=2W
vous*=-m
vp*=d2F-1y
w=PUVjmqu3L-1NQZknz /=Umst-L 2=TUV3L-1M
w*=LUjt2Pq-1Qky
w2=Vvz2q4L-1npy2s >=L or=v2q-1s
wage=u
wait=UXZbfn,2E-1AFadeg2K >=X-A for=MZ,2f
wait*=Z
waitin*=e2Z
waiting=Gglx2X-1Nsy! >=x for=Xglx on=Zw2X
walk=MZ2v-1Fe2N away=Zf in=2M out=c-f
walk*=Zu2Mv-1Fes2N
walked=My
walking=u
want=FPQTUbfz2Jt&-1DIMOWdegpxy2H >=mtu-Zs @number=M a=&-Fm an=Lm-F any=Yy-EK it=s3T me=PZf2ms-1y more=2t-1s my=2E someone=IQ2F the=m2T this=T to=JNPbf!&2Q-1FIORZsx you=JKa2E4F-1HMPm2IN your=s-w
want*=m2t-1s
wanted=vxz2V-1MNU2Zs @this=2V to=vx2my-s you=-Z
wants=ENTUbht2C3y-1AIW2P a=2CU her=EN-m it=DT-m the=CEm2Ty to=JN2y-1EP you=2HN3F
ward=CXs2r-1MPz >=g manager=NUX
ward*=CXsy2r-1Mz
wards=y >=y
warehous*=EFr
warehouse >=E
warm=N-m >=N-m
warm*=-m
warmly=-W
warn*=Z
was=FHOdsxy2P3R-1DEGKLSTUXbefgrvz+,2JMVZ3Q >=osy-FM @this=2U a=NO-CKPm about=P an=-z and=r asked=!-L at=2y-1m disappointed=F filled=FH-N for=E2K free=Oy he=ms2O i=2x-1s in=-V it=p3m-1x keen=y kind=2W my=xy not=P2FI-1GHJKN off=R2P on=C-F rejected=M-F that=NPs the=x2R3P-1NQ told=F wondering=2m your=P2s
wast*=Wdm-n
wasted=Wd
wasting=m-n
wat*=pvx4m
watch=fk2g
watch*=Nfk2Mg
watched=M2N
water >=-m
water*=!
wats the=s2m
way=FMQdgx-ahmy >=FQZde-am or=k to=gl video=2M
way*=FMQdgx-ahmy
we=FRXknw2T-1ACLNOSehjlpsy2v >=2x agreed=y are=MVt!2UX-1HPs)2Z ask=Xm2t can=DQRs&2P-1Sz! could=I2F-1Z do=n+2!-1y%2Z found=P had=IZd have=FHku%3w-1AIUXZlmsyz!2P keep=MZ may=My!2D meet=! need=2Zb offer=2P pay=2z shall=M should=3W speak=N spoke=X talk=W-n thank=X-A want=F were=MX will=FKafk2Ig-1MNjlyz would=QZ(2J3F-1S2I
weak=Ry3P-1Q
wear=Q2s3P-1R a=3P-1R
websit*=NPQo-F
website >=Po
week=MUXfnr-AKORaqu!2Zs >=MSUfmry2g-1FKQZn after=Cn and=-NV for=Ud in=V-Z of=CMgk on=X2U-1g so=2MX to=NXm2Mn
week*=z-m
weekday*=z
weekend*=KWmnp
weekends >=Wmn
weekly >=Z-m
weeks=Ln-NP >=m-Z from=M-Z
weigh=+
weigh*=+
weight*=p
welcome=AFJTfs-r to=Pf
weld*=T2P
welder=y
welder*=y
well >=Ee-PWm and=AFNP-Z done=N received=A
well*=AIds2NP-1MSTy2m
wen=MNln2Cg i=2g you=n2m-1s
wen*=ln2Cg
went=INRe-GJMTWZb2m out=Z over=M2N through=y-FN to=H2N-1IP well=-FMP with=IPy2F-1GHJMN
were=INPRUu2a-1GKMSTbpty! >=U2X @number=N in=Za not=FINm recommended=W the=N you=Qmy2P-1Rt
wfh*=2m4r-1s
what 's=p2m+ >=x2m a=-m are=-n can=-m did=P-m do=tuv-ps2m does=mp-t happens=Mm2v he=FMs2y i=KL2d3Z-1Pbe2m is=mru2p-1nx2s it=a-2m number=2t rate=r salary=2t-1psu she=Dy2m should=s sort=nv-u that=N the=ps2m!-1Tno they=P&2u-1FNmsy time=T2n4m we=Z!% would=2s3t-1Znv you=PQ2t3u-1FMSWZnp!2s your=u
what*=adpu&+2t3m-1ACKNSVWXYbcefswxy(2FOU
whatever the=N2M you=PXb
whatever*=MYagw-Fd
when 's=mrt-v >=r2mp3s are=m2nu-s can=n3m-1Cs2O could=m2n-1v2s do=2T-1s does=sv he=Mv!+2y i=WX2g-1KPZj2ny it=Zf the=g they=MNv+ we=km! will=2m3v-1n2s would=m2n-1O you=Qn2Cc-1MNeux2m your=fn
when*=CQcfgk2mnv+-1ADFKLNPUYabjloqstxyz2Oe
whenever=A2C-1g2Z you=A-Zg
wher*=KRx2m3V)4r-1AQnq2Fsv
where 's=o2r-1ms @this=2V are=rx2m-1Os do=Tm-x i=U2Kx-1A2Tm is=2r3m-1oqx2s it=V2)-1% the=r they=Zx we=MN would=ry you=PRemu,-FQ
whereabout*=m-s
whether=Odh(2y3m-1CFKLPTXt2Z i=-s2T it=MOoy!(-CFLm she=COn the=Nm-F they=m you=dmn-P
which=Ncnr)2mo!-1FOPTUVZadqvxy& >=o @number=m2o @place=r!2)-1ms2% company=2mo-1rs days=m3n hospital=mr2o-1s i=!,-Z is=2p-1z2m of=rs2m-1o you=-Zy
whichever*=LN
whil*=FPQt2G-1IJNm
while the=!2FG-1IJM we=2P
who=PZfjms!%2ISo-1ACFGJORTVXYbcknpqtuwx()2Ke& 's=Wf2mo >=2U-1Z! are=o can=d do=mrs-o does=Pjv-3m else=amx gave=s2m-1o gets=, got=Z-m had=m has=F2I-1HZ have=N-a i=o2Py is=Zy2mo-1prsvx it=Do!2%-1Z), knows=-Zm made=Z runs=S2P-1QRm the=m2o-1Z2s they=2%4!-1&, thought=Wf told=Ems will=PQXv-2s would=as2v-1r2o you=Wh
whoever*=M
whol*=FGv2d3Z-1IPXaey
whole thing=M
whom=v2W-1Z
whose=FPSdm3o
why >=m( are=PQey3Z did=ms-Y the=sy2m you=2Z
why*=IQ(2Z3es-1KXadfz2bx
wif*=KZ2k
wife >=Z and=D
wild*=T
will=MSf2v3g-1DEJLORUVYZadqxz2CW >=z-Ug answer=2h-1Zkl ask=y2g3h-1Zijkl be=AGkv2MZ-1FTVagimy2P bring=-g call=Mg3i-1hjl2k3C chase=g check=Mg close=Z come=hky-Z confirm=h2gk-1l connect=Pj contact=M decide=+ do=Sjm2P-1Q drop=Pbgm-i email=Mgj-Z find=2h-1l2k follow=M forward=gl-k get=BPfgy!-Z give=g2i-1kl go=-Mg have=Tgl2f-1i hear=Mg2k-1il i=E2m inform=Xgk introduce=2jy-1hikl just=d2Z keep=Z2k-1bfl! know=,2U-g leave=i2K-1g2Z let=2k-1Zmy look=g2h-1Z mail=Ng make=PRy2j message=k miss=mn-g need=2m-1g not=IUYZmnp2FK-1JMNdyz2!4g pass=Mly2K phone=g2i pick=N ping=g2k-1l put=Pgj-Q reach=g-k reply=Bgh report=g2k ring=2N3gi-1Zhjkly2C see=Mw-2g send=gnstu2y3l-1MZhijw2km share=2gl-1k2m shoot=gl speak=2i stop=P submit=gm take=h2LT-1Z tell=Ukopr-l text=2gk-1hi the=2mv-s they=m2v-1g think=bky try=e2i4g-1CPhjlz update=gk wait=y-g want=MP!%-m write=MPgjky!-Zil you=2s3m-1gr
will*=Tr2m-1s
willing to=Tr2m-1s
win*=-m
window*=T2P
winter*=P
wip*=Y
wis*=PZf2t
wiser*=2X
wish=MY%-my i=FIX to=KP2Y-1E
wish*=CN2y
wishes to=C2y
with=DMNfhs(2Ia-1GJcdi!),2He >=Zov2Ws-1Vr2U @n=y @number=-mz @place=y @this=U-V a=Vakq2K-1HNTdm all=l an=2M another=FIP-J dr=2P him=Zf it=FHs-D me=AEMUm!-CN more=a my=AQTdhkx-Uy no=C-K our=NSgj2MP-1QZl regret=F somebody=j3P someone=FU thanks=A-y that=a2o-s the=DILQTghwz&2M-1ARUZlou2k their=F them=DEZ-K this=GK3F-1IZ us=JXf(-AZ you=CFRglu2D-1MQZy your=Ufwx2Z-1Wdtu
withdraw=Kf2E3Z-1am2DT my=E-Tm2D
withdrawing=K
withdrawn=H2E-1IUm >=N and=FH
withheld*=2!-1m%
within @number=bg2M-1Z a=Zf the=Eg2Zb-1ef
within*=MUZgn2b-1LTVadf
without=MZs2H-1FKNVag a=c-f an=EMy any=M2X-1F the=m
wkend*=m2n-1s
woman*=Z
won*=-z
wonder*=2y3m
wondering=x4m
word=Whmnu%2Zx-1FUarv >=x-s and=MX for=W-m from=WXex-r of=EW on=hm with=y
word*=P-dy
words >=Za
work=HKVWam-ACDEOTXcegtvxz! >=PQZan2Wm-1CL2K @place=Vmr and=Zp-s for=Fan3K from=r i=Zd-m in=Ks is=Z on=PR-m out=A-K permit=m this=s2m with=WZno2K-1s
work*=HKLVahmnr-CDFOXeltuxz
workday=O
worked=ay2s out=A2y with=Wm-Z
worker*=LW
working=Km2r-1FPl days=gk on=m
works=Ahv-FKNPs% for=An
workshop*=NT
world*=-y
worried=PRx
worries=d2A-1K
worry=T about=-Z
worry*=PRTix2A-1FQX2K
worth >=u2N a=Ty2s3m-1Onq the=N-m
worth*=KNamsy-MOZnqx2z
wot=Zem
wot*=Zet3m
wots=t2m
would=TUmrtz-ADFGHObepux >=-P @place=mr-V @this=2V @weekday=n2Nm-1r2s a=Umps appreciate=2mx ask=E be=LTdf)2V-1NOQacers, been=Fy better=Z2K call=as2g-1y2C come=L consider=2y do=Pc done=Z email=k2g-1m end=f-2m find=W fly=2M get=-m give=KX gladly=2T go=2y got=x2M have=MRdnr+-QT2s hear=2Mv-1Z help=Pm-Z hire=W hoped=XZ i=mqrv-nx introduce=gj it=COrt know=MZov-n leave=PRy let=h like=MYo2FJNTU-1DIQWgp2Z look=V love=FNSTUXmx-EKy2Z make=Wt mean=V meet=2M-1P need=rt-Zs not=Ta2ry3Z-1Kfmz pay=Lz!&3Z-1m prefer=CKO( put=2Z rather=Ks%-P2TZ recommend=Q2P report=h-F ring=P-C say=d see=P send=-Z sooner=FK speak=MNP still=p suit=r take=C-cf teach=M-P that=m3s-1Z2n the=2n-1s they=ms try=e2Z want=P2t-1Zs welcome=T write=gy you=CEt2bm-1MNOPZnpu2v
wow >=-N
wow*=-N
wraps=!
writ*=AQWYk-NUfm
write=WYg2ek-1ENRlm2i >=!-g again=Ydg to=gjk-il2Z you=k2Z
writing=AQWYk-Ufy >=APW-2Z that=Z to=AFZ
written=DFJ2M-1XZy test=M
wrong number=2Yy
wrong*=K2Y-1FZm
wrote=y-Z that=y
x=ACFIW%-MZfmy >=ACDFI-Mfy2m
x*=ACFIW-MZfmy
xx >=E
xx*=E
yard*=r
ye*=3T
year=Kqu,2d-1DMXYfmn2sz 's=P >=Rdru-DMZ2sz
years=sy-FKNTUVn2M >=dm2P-1U ago=U and=-MZ in=y-Vm of=-m
yeh*=DTr
yes=FJbhvy2TZ3D-1GIKPVWYaegim! >=CFJ2T-1ADZ @number=y before=2Z for=T-Z from=KN2T go=-2T hi=Z i=A-Kgm in=Z let=T-D on=Z or=Mms2Zbh-1ce please=2DT-1E send=E2D that=-T the=2U to=ANU2DKT-1z you=D-2T
yesterday >=NU-FO
yesterday*=Ue2Ns-1J
yet >=Ey%2UXmx-1FMNYZs&2K they=M to=N2X will=2X3g
yet*=EUegk%2x4X-1ALMlns&+2KZ3F
yh*=2T
yonkers=W2z
you >=FJWZadn,-GKObcfjlprvx!2% @number=PSjy-Q @place=r2m-1s @weekday=AFi-Mkl a=Wdi2g-1CPabjlmy able=O-m about=Om2n-1FNgy!2Z accept=2Z after=Zg-Lm again=NUcf2gi-1CPl already=mo always=2Z-1m an=Ngh-M and=Pgo2SWj3N-1RUXahlmy2Q answer=-bg any=m applied=U-N apply=P are=ADFJWYZa2Nu-1EHcgmptyz2U! around=n-s as=LUW3F-1MZ ask=K-3m asked=l2P-1Z2y3m at=OWeosz-y back=WZin2fg be=st2m-1MZguv before=GWg-k believe=-m both=S2AP bring=-m but=GKf-2! by=l2g-1hj call=Zsy2C-1m came=R2P can=CPTd2jn3D-1bfrsy! cancel=d2Z come=Nn!2m-1sx confirm=Ztx could=2En decide=s-Z did=EPR,-Qm directly=L-g do=MZz2mn3E-1CNS2s down=FKRVa2NP-1Q drive=2Z earn=P2u ever=ms feel=d2Z find=-n for=AFIUdn-Megmsy2KP forward=LVlm3N free=L2Omn-1Z2s from=Wr2f get=C-Zy2gx getting=Zeu give=-y go=-TV going=Zev got=ms2JOY4F-1GHIn2A had=EPdt-f have=DJZamn-GLUXcdf+ hear=C heard=m her=m2y here=W himself=-y hold=s2Y how=,2F if=h, in=HNPUaefmrs2OSg-1MRVbc2l included=I2F interested=s3m-1ntu interview=n2Z-1v is=X keep=fs2Z kindly=-m know=RWk2gs-1Qeilnp last=Xu2y leave=Zcds-a left=Es let=pu2KZ like=2ms-1MOgtx look=Pr looking=mt-nu made=KN2E make=nu-Z may=DEfgsy-PTm mentioned=t might=e2W-1U mind=COduw-ms more=c must=2M-1F my=FZk-Em myself=F need=ns-Ly3Z never=P next=n no=Lhv-Z not=Zs2E nothing=m now=Ocgkmu ok=Vm on=JLMNgint3u-1WZjkpry2Pz3s once=gk-hl only=M open=ems-L opened=e2Z-1d or=Nm out=F2Z over=J owe=2Zd-1a passed=N phone=C-2m please=s2Y-4m posted=2g put=Pp-s recommend=s resend=s right=Ohu ring=F3C-2m said=-Wgm saw=e3Z say=e2Zs-1d! see=Is2Z-1NPx send=T2mw-1Dgnst2E sending=E2D sent=E set=M shall=Zgl share=Eo she=M should=PZa2y-1bd sign=Zct so=A-K some=l spare=Os speak=s-n start=Fmn-2s still=Emy2s-1Xp straight=O-Z take=K2Z-1n talk=m2n-s tell=t that=EFTUd-G! the=!2FJl3g-1GHijm+2y then=A there=NZe they=N2X-1M think=vx2Za-1e this=AOy-cl through=F tied=O-Z2m to=FNPSYZbgt2Dj-1QRTVehklmy! today=Ndj2X-1l told=U-WZ tomorrow=MUjmn-OZh2s tonight=Pl took=A until=%-F up=SWg2Pj very=W wait=cf2Z waiting=-m walk=Zcm2v want=KR2t-1QZy wanted=-y2m were=FRWadu2I-1JMy what=hrt2!3+-1%, whatever=N when=dk2g-1hilm which=n) who=d% will=k!,-KZciz2y with=2Pjx-1m within=g work=o-r worked=s would=DLRVWdr)2Kt-1CFNOPXZbcepsx!3y write=Y x=W you=Fmn
your=INWYl)-CEGHLMOSTVXcijkopqvx!&2y @place=Zegm @weekday=2n a=Wa acceptance=Zc account=F answer=Zbs-defgn answers=3P-1N application=X,2FNf-1AHWZm availability=Ab2mn-1sw boss=-P call=dy candidacy=I2F candidature=I2F career=-m client=x2Dv current=u-pt details=2NU-1! earliest=w email=s end=n expectations=2t expected=t feedback=-P file=RU2N-1Q final=Zbsu firm=EY2s first=d former=-Z friend=Z headline=QZ2P help=A holiday=-m inbox=PSe2g interest=A interview=Nabf-Z last=M2m-1Z latest=w2m-1ns letter=T level=Za-f licence=FPn list=2Y looking=UWm mail=Pr2A message=2y-1Y mind=ds name=Nf3W-1Py!2m next=rt-A note=A2y notice=2n-1s number=et3W offer=N2T-1F old=W-Z other=Umx own=fq-PZ parking=-N passport=M patience=A2X phone=Ze place=f, portfolio=MNw present=u3m-1pt profile=IUglr!%-MXh2P question=Xgh-Zk questions=Pg rate=PZdt reference=2W-1U references=s2m3P resume=HQalm2N3w-1OUdeuxy2n3s salary=m2t second=I-N shift=b shoes=a signature=c2Z sister=e skills=PV start=Xm talk=F tickets=N time=A-NZ timesheet=-m trial=N2F updated=mw-tu visa=m voicemail=2A way=gl3F wife=Z word=2Zd work=-Vm yes=2Z
your*=NWYlt)-CEHKLMOSTUVXcgijkoprvx!&2y
yours=Jqt3F-1HMW! >=FZdt2G is=N was=P-N
yourself >=PRag2Z
yourself*=ad2P3Z-1Mefm
yrs*=mst-U
za*=-z
zero*=2mq3KZ
zon*=s
zoom*=2Pv
zł*=L
£=JUV&3p-1MNPZr 55=LUV >=m2p @n=FJLV-Z
€=LVZs-U @n=Z
👍 >=3A-1T
👍*=D3A-1Tm
😂*=Z
😊*=W
🙌*=T
🙏*=3A`,
};
